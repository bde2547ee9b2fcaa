export interface Chunks {
  // biome-ignore lint/suspicious/noExplicitAny: what a chunk exports, nobody can say
  load(name: string): any
  keep(): void
}

export function compiledChunks(
  folder: string,
  modules: { $resolve(id: string): string; $import(id: string): Promise<unknown> },
): Chunks
