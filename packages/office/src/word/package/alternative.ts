import { child, childrenOf, descendantsOf, elementsOf, type Markup } from '../../package/xml.js'

/** What is understood here of what Word may write in two ways. */
const understood = new Set([
  'wps',
  'wpg',
  'wpc',
  'w14',
  'w15',
  'a14',
  'w',
  'wp14',
  'cx',
  'c14',
  'c16r2',
  'v',
  'm',
])

/** The one of several ways of writing the same that is read (ECMA-376-3, 7.5): each is there once, or words would be read twice. */
export function alternative(element: Markup): Markup | undefined {
  const choice = childrenOf(element, 'mc:Choice').find(
    (one) =>
      (one.attributes.Requires ?? '').split(/\s+/).every((name) => understood.has(name)) &&
      elementsOf(one).length > 0,
  )
  const fallback = child(element, 'mc:Fallback')
  // Shapes of a format before Word 2010 have their words elsewhere.
  return choice && (hasWords(choice) || !fallback || !hasWords(fallback)) ? choice : fallback
}

function hasWords(element: Markup): boolean {
  for (const { name, children } of descendantsOf(element))
    if (/^(?:w:t|m:t|a:t)$/.test(name) && children.length > 0) return true
  return false
}
