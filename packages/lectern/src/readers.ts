import type { Reader } from '@lectern/core'
import type { MarkdownSettings } from '@lectern/markdown'
import type { PartOptions } from '@lectern/web'

/** Plugins of unified for Markdown. */
export type RemarkPlugins = NonNullable<MarkdownSettings['remarkPlugins']>

/** The readers that come with Lectern. What says nothing about its format is read by the first. */
export async function ownReaders(remarkPlugins?: RemarkPlugins): Promise<readonly Reader[]> {
  const [{ markdownReader, readers }, { wordReader }, { openDocumentReader }] = await Promise.all([
    import('@lectern/markdown'),
    import('@lectern/office/word'),
    import('@lectern/office/opendocument'),
  ])
  const markdown = remarkPlugins ? [markdownReader({ remarkPlugins })] : readers.slice(0, 1)
  return [...markdown, ...readers.slice(1), wordReader(), openDocumentReader()]
}

/** All readers of a run: given ones come before Lectern's own, and replace one of the same name. */
export async function allReaders(
  given: readonly Reader[] = [],
  { remarkPlugins, ...part }: PartOptions & { remarkPlugins?: RemarkPlugins | undefined } = {},
): Promise<readonly Reader[]> {
  const chosen = [
    ...given,
    ...(part.select || part.drop ? [(await import('@lectern/web')).htmlReader(part)] : []),
  ]
  const taken = new Set(chosen.map(({ name }) => name))
  const [first, ...others] = (await ownReaders(remarkPlugins)).filter(({ name }) => !taken.has(name))
  return [...(first ? [first] : []), ...chosen, ...others]
}
