export interface Chunks {
  // biome-ignore lint/suspicious/noExplicitAny: what a chunk exports, nobody can say
  load(name: string): any
  keep(): void
  /** Names of the chunks that have been loaded, in order. */
  loaded(): string[]
}

/** What a chunk, which is no module, says instead of `import.meta` and `import`. */
export interface Modules {
  /** The URL of a file beside the chunks. */
  $file(name: string): string
  $resolve(id: string): string
  $import(id: string): Promise<unknown>
  /** As seen from the module of that URL. */
  $importFrom(module: string, id: string): Promise<unknown>
}

/** @param packs names of the chunks in each pack, by its file */
export function compiledChunks(
  folder: string,
  modules: Modules,
  packs?: Readonly<Record<string, readonly string[]>>,
): Chunks

/** The text of a pack, from the text of its chunks by name. */
export function packed(chunks: Readonly<Record<string, string>>): string
