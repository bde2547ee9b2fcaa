import { type Publication, readAll } from '@lectern/core'
import type { Figure } from '@lectern/verify'

/**
 * What is measured on the finished pages of each preset that was asked for by name. The plain PDF is left to
 * `lectern verify`: it can be a thousand pages, and promises less.
 */
export async function figuresFor({ editions }: Publication): Promise<Map<string, readonly Figure[]>> {
  const figures = new Map<string, readonly Figure[]>()
  for (const { name, kind, files } of editions.values()) {
    const [file] = files
    if (kind !== 'pdf' || name === 'pdf' || !file) continue
    const { figuresOf, measurePdf } = await import('@lectern/verify')
    figures.set(name, figuresOf(name, measurePdf(await readAll(file))))
  }
  return figures
}
