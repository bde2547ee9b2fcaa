/**
 * Directives of MyST whose content is Markdown, and whether what stands behind the name is a title. Everything else between backticks
 * is code, or is printed as it stands.
 */
const containers: Readonly<Record<string, 'titled' | 'argument'>> = {
  ...Object.fromEntries(
    'note tip hint important warning caution attention danger error seealso admonition dropdown margin sidebar topic epigraph pull-quote card tab-set tab-item grid grid-item grid-item-card aside table list-table versionadded versionchanged deprecated glossary'
      .split(' ')
      .map((name) => [name, 'titled'] as const),
  ),
  figure: 'argument',
  'figure-md': 'argument',
  image: 'argument',
}

export function mystContainer(name: string): 'titled' | 'argument' | undefined {
  const small = name.toLowerCase()
  return Object.hasOwn(containers, small) ? containers[small] : undefined
}
