import type { Reader } from '@lectern/core'
import type { PartOptions } from '@lectern/web'

/** The readers that come with Lectern. What says nothing about its format is read by the first. */
export async function ownReaders(): Promise<readonly Reader[]> {
  const [{ readers }, { wordReader }, { openDocumentReader }] = await Promise.all([
    import('@lectern/markdown'),
    import('@lectern/office/word'),
    import('@lectern/office/opendocument'),
  ])
  return [...readers, wordReader(), openDocumentReader()]
}

/** All readers of a run: given ones come before Lectern's own, and replace one of the same name. */
export async function allReaders(
  given: readonly Reader[] = [],
  part: PartOptions = {},
): Promise<readonly Reader[]> {
  const chosen = [
    ...given,
    ...(part.select || part.drop ? [(await import('@lectern/web')).htmlReader(part)] : []),
  ]
  const taken = new Set(chosen.map(({ name }) => name))
  const [first, ...others] = (await ownReaders()).filter(({ name }) => !taken.has(name))
  return [...(first ? [first] : []), ...chosen, ...others]
}
