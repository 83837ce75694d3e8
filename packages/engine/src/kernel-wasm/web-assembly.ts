// The part of WebAssembly that the kernel uses, typed here because the engine knows neither a browser nor Node.

/** A compiled module; made by the edge from the bytes that the build wrote. */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: string;
}

/** Shared memory of a run. */
export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
}

interface WasmNamespace {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WasmModule;
  readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  readonly Instance: new (
    module: WasmModule,
    imports: { readonly env: { readonly memory: WasmMemory }; readonly host: { readonly poll: () => number } },
  ) => { readonly exports: unknown };
}

const namespace = (): WasmNamespace => (globalThis as unknown as { WebAssembly: WasmNamespace }).WebAssembly;

/** Bytes of a page of memory. */
export const pageBytes = 65_536;

/** The compiled kernel's functions. */
export interface KernelFunctions {
  /** Takes tasks until all are done (1) or the run is stopped (0). */
  readonly work: (thread: number) => number;
}

/** Compiles the bytes that the build wrote; once for each process. */
export const compileKernel = (bytes: Uint8Array<ArrayBuffer>): WasmModule => new (namespace().Module)(bytes);

/** Memory for a run, or null where the machine refuses it. */
export function takeMemory(bytes: number): WasmMemory | null {
  const pages = Math.ceil(bytes / pageBytes);
  try {
    return new (namespace().Memory)({ initial: pages, maximum: pages, shared: true });
  } catch {
    return null;
  }
}

/** The kernel at work on one memory; every thread makes its own. */
export function bindKernel(module: WasmModule, memory: WasmMemory, poll: () => number): KernelFunctions {
  return new (namespace().Instance)(module, { env: { memory }, host: { poll } }).exports as KernelFunctions;
}
