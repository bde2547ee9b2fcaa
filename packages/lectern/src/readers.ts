import type { Executor, Reader } from '@lectern/core'
import type { PartOptions } from '@lectern/web'

/** The readers that come with Lectern. What says nothing about its format is read by the first. */
export async function ownReaders(executor?: Executor): Promise<readonly Reader[]> {
  const [{ markdownReader, readers }, { wordReader }, { openDocumentReader }] = await Promise.all([
    import('@lectern/markdown'),
    import('@lectern/office/word'),
    import('@lectern/office/opendocument'),
  ])
  const [markdown, ...others] = readers
  const first = executor ? markdownReader({ executor }) : markdown
  return [...(first ? [first] : []), ...others, wordReader(), openDocumentReader()]
}

/** What the command asks of Lectern's own readers. */
export interface ReadingChoices extends PartOptions {
  /** Reads long Markdown on two cores. */
  executor?: Executor
}

/** All readers of a run: given ones come before Lectern's own, and replace one of the same name. */
export async function allReaders(
  given: readonly Reader[] = [],
  { executor, ...part }: ReadingChoices = {},
): Promise<readonly Reader[]> {
  const chosen = [
    ...given,
    ...(part.select || part.drop ? [(await import('@lectern/web')).htmlReader(part)] : []),
  ]
  const taken = new Set(chosen.map(({ name }) => name))
  const [first, ...others] = (await ownReaders(executor)).filter(({ name }) => !taken.has(name))
  return [...(first ? [first] : []), ...chosen, ...others]
}
