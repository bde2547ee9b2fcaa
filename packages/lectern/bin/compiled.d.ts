export interface Chunks {
  // biome-ignore lint/suspicious/noExplicitAny: what a chunk exports, nobody can say
  load(name: string): any
  keep(): void
}

/** What a chunk, which is no module, says instead of `import.meta.resolve` and `import`. */
export interface Modules {
  $resolve(id: string): string
  $import(id: string): Promise<unknown>
  /** As seen from the module of that URL. */
  $importFrom(module: string, id: string): Promise<unknown>
}

export function compiledChunks(folder: string, modules: Modules): Chunks
