// Reading of records that the host wrote. Nothing is allocated here.

/** Word `index` of a record. */
// @ts-ignore: decorator
@inline
export function word(record: usize, index: u32): u32 {
  return load<u32>(record + ((index as usize) << 2));
}

/** log2 of the bytes of a rank. */
// @ts-ignore: decorator
@inline
export function widthBits<T>(): u32 {
  return sizeof<T>() == 1 ? 0 : sizeof<T>() == 2 ? 1 : 2;
}
