import type { FinishedFile } from '@lectern/core'

/** What can be read back of a finished file. */
export type Readable = 'html' | 'epub' | 'pdf' | 'transcript' | 'daisy'

/** As what a file is read back, so that nothing need be loaded for those that are not. */
export function readableAs({ edition, path }: Pick<FinishedFile, 'edition' | 'path'>): Readable | undefined {
  const kind = edition.split('.')[0]
  if (kind === 'audio') return path.endsWith('.transcript.html') ? 'transcript' : undefined
  if (kind === 'daisy') return path.endsWith('/content.html') ? 'daisy' : undefined
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return extension === 'html' || extension === 'epub' || extension === 'pdf' ? extension : undefined
}
