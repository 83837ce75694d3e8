// A bound on what a foreign library may unpack. A small file can unpack to gigabytes outside the heap, where no limit of a
// thread reaches; so the two ways to so many bytes are watched while the library works.

/** Holds until it is lifted. */
export interface BufferGuard {
  /** The library asked for more than the bound. */
  readonly passed: () => boolean;
  readonly lift: () => void;
}

interface Unpacking {
  readonly readable: { pipeThrough(counter: unknown): unknown };
  readonly writable: unknown;
}

interface Control {
  enqueue(piece: Uint8Array): void;
  error(reason: Error): void;
}

interface Platform {
  Uint8Array: typeof Uint8Array;
  DecompressionStream?: new (format: string) => Unpacking;
  readonly TransformStream?: new (steps: object) => object;
}

/** From now on no array of bytes longer than `limit` is made, and no stream of the platform unpacks to more. */
export function boundBuffers(limit: number): BufferGuard {
  const platform = globalThis as unknown as Platform;
  const own = { Uint8Array: platform.Uint8Array, DecompressionStream: platform.DecompressionStream };
  let passed = false;
  const bounded: typeof Uint8Array = new Proxy(own.Uint8Array, {
    construct: (target, words: unknown[], made) => {
      const over = typeof words[0] === 'number' && words[0] > limit;
      passed ||= over;
      // The platform itself refuses an endless array, by the error that the library expects of a buffer that cannot be had.
      return Reflect.construct(
        target,
        over ? [Number.POSITIVE_INFINITY] : words,
        made === bounded ? target : made,
      ) as object;
    },
  });
  platform.Uint8Array = bounded;
  const { TransformStream } = platform;
  const Stream = own.DecompressionStream;
  if (Stream !== undefined && TransformStream !== undefined)
    platform.DecompressionStream = function boundedUnpacking(format: string): object {
      const { readable, writable } = new Stream(format);
      let bytes = 0;
      const transform = (piece: Uint8Array, control: Control): void => {
        bytes += piece.byteLength;
        passed ||= bytes > limit;
        if (bytes > limit) control.error(new RangeError('buffer'));
        else control.enqueue(piece);
      };
      return { readable: readable.pipeThrough(new TransformStream({ transform })), writable };
    } as unknown as NonNullable<Platform['DecompressionStream']>;
  return { passed: () => passed, lift: () => void Object.assign(platform, own) };
}
