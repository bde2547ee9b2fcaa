import { memoryResources, type Resources } from '@lectern/core'
import type { Files } from './package/zip.js'

/** Pictures inside the file that the article names. */
export class Pictures {
  readonly #paths = new Set<string>()

  /** The address of a picture in the article: its path in the package, which is no other file's. */
  add(path: string): string {
    this.#paths.add(path)
    return path
  }

  /**
   * The pictures that the text names, as resources.
   *
   * @param broken told of what cannot be read
   */
  async load(files: Files, broken: (path: string, why: string) => void): Promise<Resources> {
    const loaded: Record<string, Uint8Array> = {}
    for (const path of this.#paths) {
      const bytes = await files.read(path, 'media').catch((error: unknown) => {
        if (error instanceof Error && error.name === 'LecternError') throw error
        return undefined
      })
      if (bytes) loaded[path] = bytes
      else broken(path, 'it is not in the file, or is damaged')
    }
    return memoryResources(loaded)
  }
}
