import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { isSpelled, spelled } from './acronyms.js'
import { oneByOne, sayName } from './say-name.js'

const hashtag = /(?<![\p{L}\p{N}&/])#(?<tag>(?:\d{1,4}(?=\p{L}{3}))?\p{L}[\p{L}\p{N}_]*)/gu
/** "#1188FF", "#1af", "#fff": not "#decade", which is a word, nor "#123", which is a number. */
const colour =
  /(?<![\p{L}\p{N}&/])#(?<code>(?=[a-f]*\d)(?:[\da-f]{6}|[\da-f]{8})|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{3}|(?<one>[a-f])\k<one>{2}(?:\k<one>{3})?)(?![\p{L}\p{N}_])/giu
const handle = /(?<![\p{L}\p{N}.])@(?<name>[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)/gu

/** "#ClimateAction", "@lectern" */
export function tags(language: Language): Recogniser[] {
  const { words } = language
  const name = words.hashtag.toLowerCase()
  return [
    {
      pattern: colour,
      needs: /#[\da-f]{3}/i,
      say: ({ groups }) => `${words.number} ${oneByOne(groups.code ?? '', language)}`,
    },
    {
      pattern: hashtag,
      needs: /#/,
      say: ({ groups, text, begin }) => {
        // "Hashtag #…": the word stands there already
        const isNamed = text.slice(0, begin).toLowerCase().endsWith(`${name} `)
        return `${isNamed ? '' : `${words.hashtag} `}${sayTag(groups.tag ?? '', language)}`
      },
    },
    {
      pattern: handle,
      needs: /@/,
      say: ({ groups }) => `${words.at} ${sayName(groups.name ?? '', language)}`,
    },
  ]
}

function sayTag(tag: string, language: Language): string {
  const parts = tag
    .replace(/_/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
  return parts
    .replace(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu, (word) => (isSpelled(word, language) ? spelled(word) : word))
    .replace(/\d+/g, (digits) => (digits.length === 4 ? language.year(digits) : language.cardinal(digits)))
}
