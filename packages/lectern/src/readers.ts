import type { Reader } from '@lectern/core'
import type { PartOptions } from '@lectern/web'

/** The readers that come with Lectern. What says nothing about its format is read by the first. */
export async function ownReaders(): Promise<readonly Reader[]> {
  const [{ readers }, { wordReader }] = await Promise.all([
    import('@lectern/markdown'),
    import('@lectern/word'),
  ])
  return [...readers, wordReader()]
}

/**
 * All readers of a run: given ones come before Lectern's own, and replace one of the same name.
 *
 * @param part which part of a page is read
 */
export async function allReaders(
  given: readonly Reader[] = [],
  part: PartOptions = {},
): Promise<readonly Reader[]> {
  if (part.select || part.drop) {
    const { htmlReader } = await import('@lectern/web')
    return allReaders([...given, htmlReader(part)])
  }
  const names = new Set(given.map(({ name }) => name))
  const [first, ...others] = (await ownReaders()).filter(({ name }) => !names.has(name))
  return [...(first ? [first] : []), ...given, ...others]
}
