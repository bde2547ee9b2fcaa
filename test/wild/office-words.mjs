// Holds the words that another reader finds in an office file against those in the tree.

/** How far ahead a word is looked for: notes, captions and text boxes stand elsewhere. */
const ahead = 300
/** How many letters beside a word show that it is the same place, where one of the two readers parts words and the other does not. */
const beside = 4
const inline = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'span',
  'mark',
  'subscript',
  'superscript',
  'keyboard',
  'footnoteReference',
  'inlineMath',
])

/**
 * The words of a tree, blocks apart.
 *
 * @param isParted a raised or lowered part of a word and a call of a note end a word, too: pandoc takes them for words in some places
 */
export function textOfTree(tree, isParted) {
  return [...textsOf(tree, isParted)].join('')
}

function* textsOf(node, isParted) {
  const isWordless = node.type === 'image' && !node.alt
  const isBlock =
    (!inline.has(node.type) && !isWordless) ||
    (isParted && /^(?:subscript|superscript|footnoteReference)$/.test(node.type))
  if (isBlock) yield ' '
  if (node.alt) yield ` ${node.alt} `
  if (node.value !== undefined) yield String(node.value)
  if (node.annotation) yield ` ${node.annotation} `
  for (const one of node.children ?? []) yield* textsOf(one, isParted)
  if (isBlock) yield ' '
}

/** Words of letters and digits; marks that one of the two programs writes are none. */
export function words(text) {
  return runs(text).filter((word) => word.length > 1)
}

/** Words that none of the ways to read the tree has in the order of the file, nor its letters at the same place. */
export function missing(expected, ways) {
  const wanted = []
  let letters = ''
  for (const word of runs(expected)) {
    if (word.length > 1) wanted.push({ word, at: letters.length })
    letters += word
  }
  const lost = ways.map((way) => missingFrom(wanted, words(way)))
  const found = ways.map((way) => runs(way).join(''))
  return wanted
    .filter((_, index) => lost.every((indices) => indices.has(index)))
    .filter((one) => !found.some((way) => isWithin(one, letters, way)))
    .map(({ word }) => word)
}

function missingFrom(wanted, found) {
  const lost = new Set()
  const all = new Set(found)
  let at = 0
  wanted.forEach(({ word }, index) => {
    const next = all.has(word) ? found.indexOf(word, at) : -1
    if (next >= 0 && next < at + ahead) at = next + 1
    else if (!all.has(word)) lost.add(index)
  })
  return lost
}

/** Whether the letters stand there with those before them, or those after them, however they are parted into words. */
function isWithin({ word, at }, letters, found) {
  const end = at + word.length
  const places = [letters.slice(Math.max(0, at - beside), end), letters.slice(at, end + beside)]
  const isAlone = letters.length === word.length
  return places.some((place) => (isAlone || place.length > word.length) && found.includes(place))
}

function runs(text) {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
