import { quotedRanges } from './cjk-quotes.js'
import { cutEndless } from './endless.js'
import { ends } from './ends.js'
import { type SentenceRules, sentenceRules } from './languages.js'
import { clauseSpaces } from './thai.js'

/** Quotation marks and brackets that close behind a full stop; which of them also open depends on the language. */
const closing = '”’"\'»›)\\]}」』】〉》）］'
/** Languages that close with “ or «. */
const german = /^(?:de|gsw|cs|sk|sl|hr|sr|bs|bg|mk|lt|lv|et|is|da|ka|ru|uk|be|hu)(?:-|$)/

/** Languages of other scripts, in which short forms in Latin letters are English. */
const foreign = /^(?:zh|yue|ja|ko|th|lo|hi|mr|ne|bn|ar|fa|ur|he|ru|uk|bg|el|ka|hy)(?:-|$)/

interface Rules {
  /** A mark, closing signs and marks of notes ("[2]") behind it, and the space that follows; or a line break. */
  candidates: RegExp
  own: SentenceRules
  /** For short forms in Latin letters. */
  latin: SentenceRules
}

const known = new Map<string, Rules>()

/** Made once a language: an article asks for each of its blocks. */
function rulesOf(lang: string): Rules {
  let rules = known.get(lang)
  if (!rules) {
    const own = sentenceRules(lang)
    rules = { candidates: candidatesIn(lang), own, latin: foreign.test(lang) ? sentenceRules('en') : own }
    known.set(lang, rules)
  }
  return rules
}

function candidatesIn(lang: string): RegExp {
  const marks = lang.startsWith('el') ? ';' : /^(?:bo|dz)(?:-|$)/.test(lang) ? '།' : ''
  const closers = german.test(lang) ? `${closing}“‘«‹` : closing
  const spaced = lang.startsWith('fr') ? '|[ \u00a0\u202f]+»' : ''
  return new RegExp(
    `\\n\\s*|(?<marks>[\\p{Sentence_Terminal}…‥${marks}]+)(?<closers>(?:[${closers}]|\\[\\d{1,3}\\]${spaced})*)(?<space>\\s*)`,
    'gu',
  )
}

const seenBefore = 40
const seenAfter = 64

/**
 * Where sentences end, by rules of our own: those of UAX #29 with what it gets wrong mended by lists (short forms,
 * initials, ordinals, quotations that the sentence continues). They do not move with the version of ICU, since ids
 * depend on them, and take time in proportion to the text, which `Intl.Segmenter` does not.
 */
export function boundariesOf(text: string, lang: string): number[] {
  const { candidates, own, latin } = rulesOf(lang)
  const quoted = quotedRanges(text, lang)
  const boundaries: number[] = []
  let from = 0
  for (const match of text.matchAll(candidates)) {
    const { marks = '\n', closers = '', space = match[0] } = match.groups ?? {}
    const end = match.index + match[0].length
    const start = Math.max(from, match.index - seenBefore)
    const candidate = {
      marks,
      closers,
      space,
      before: text.slice(start, match.index),
      whole: start === from,
      after: text.slice(end, end + seenAfter),
    }
    if (quoted(match.index) && !space.includes('\n')) continue
    if (!ends(candidate, lang, /[a-z]$/i.test(candidate.before) ? latin : own)) continue
    boundaries.push(end)
    from = end
  }
  if (boundaries.at(-1) !== text.length && text.length > 0) boundaries.push(text.length)
  return cutEndless(text, clauseSpaces(text, own, boundaries))
}
