import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** Names of elements and types, which are no letters that an editor has added. */
const names =
  'a|b|i|p|q|s|u|br|dd|dl|dt|em|hr|h[1-6]|li|ol|td|th|tr|ul|del|div|img|ins|kbd|pre|sub|sup|svg|var|body|code|head|html|link|main|meta|nav|span|table|any|bool|char|float|int|number|object|string|type|void'

/** As far as a bracket's other half is looked for. */
const reach = 160

/** "<et>", "<b>", "<p class=…>": brackets around words are said as little as round ones are; those of "a < b" are signs. */
export function brackets({ words }: Language): Recogniser[] {
  const needs = /[<>]/
  return [
    {
      // "ver<bu>m", letters that an editor has added
      needs,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}<>])(?:\\p{Ll}+<(?!(?:${names})>)\\p{Ll}{1,6}>\\p{Ll}*|<(?!(?:${names})>)\\p{L}{1,6}>\\p{Ll}+)(?![\\p{L}\\p{N}<>])`,
        'gu',
      ),
      say: ({ written }) => written.replace(/[<>]/g, ''),
    },
    { needs, pattern: /<\//g, say: (found) => (opens(found, endTag) ? ` ${words.slash} ` : undefined) },
    {
      needs,
      pattern: /</g,
      say: (found) => (opens(found, tag) || closes(found, '>', quoted) ? '' : undefined),
    },
    {
      needs,
      pattern: />/g,
      say: (found) =>
        closes(found, '<', tag) || closes(found, '<', endTag) || opens(found, quoted) ? '' : undefined,
    },
    // ">Ja!<", of which the other half is in another sentence
    {
      needs,
      pattern: /(?<=^|[.,:;!?…] )>(?=\p{L})|(?<=\p{L}[.,!?…])<(?=\s|$)|(?<=\p{L}\p{L})<(?=[,;.:])/gu,
      say: () => '',
    },
  ]
}

/** A pair of brackets, and what must stand before it. */
interface Pair {
  before: RegExp
  whole: RegExp
}

/** No comparison has a word before it and a letter behind it without spaces. */
const tag: Pair = {
  before: /(?:^|[^\p{L}\p{N}]|\p{L}\p{L})$/u,
  whole: /^<\p{L}[^<>]{0,120}(?<![\s=-])>/u,
}
const endTag: Pair = { before: /$/, whole: /^<\/\p{L}[\p{L}\p{N}]{0,20}>/u }
/** ">Ja!<", as old books on the net have it */
const quoted: Pair = { before: /(?:^|[\s(])$/, whole: /^>\p{L}[^<>]{0,120}[\p{L}.,!?…]<(?=[\s.,;:!?)]|$)/u }

function opens({ text, begin }: Pick<Found, 'text' | 'begin'>, { before, whole }: Pair): boolean {
  return (
    before.test(text.slice(Math.max(0, begin - 2), begin)) && whole.test(text.slice(begin, begin + reach))
  )
}

function closes({ text, begin }: Found, sign: string, pair: Pair): boolean {
  const from = Math.max(0, begin - reach)
  const opening = text.slice(from, begin).lastIndexOf(sign)
  return opening >= 0 && opens({ text, begin: from + opening }, pair)
}
