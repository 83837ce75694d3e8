// The one way to throw: for our own bugs, never for what a person wrote.

/** Thrown when the program contradicts itself; caught once at each outer edge and shown as P9001. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Stops with an `InvariantError` unless `condition` holds. Never used on input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** Makes the compiler prove that a union was handled in full. */
export function unreachable(value: never): never {
  throw new InvariantError(`unhandled case: ${JSON.stringify(value)}`);
}
