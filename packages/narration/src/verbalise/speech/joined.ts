import type { Language } from '../language.js'
import { sourceOf } from './fragment.js'
import type { Context } from './speaker.js'

/** "28-letni": a number that is one word with the adjective or noun behind it, said by the rule set "joined". */
export function joinedOf({ speech, numbers, placeholders }: Context): Pick<Language, 'compounds'> {
  if (!speech.joined) return {}
  const stems = sourceOf(speech.joined.stems, placeholders)
  const hyphen = speech.joined.hyphen === 'required' ? '-' : '-?'
  const behind = `${hyphen}(?:${stems})`
  // before another such word: "18- až 25letí", "18–25-latkowie"
  const another = `-(?= \\p{L}{1,4} \\d{1,3}${behind})|[–-](?=\\d{1,3}${behind})`
  return {
    compounds: {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}.,]|(?<!\\d)[–-])(?<number>\\d{1,3}(?:\\.\\d{3})+|[1-9]\\d{0,3})(?<rest>${behind}\\p{L}*|${another})`,
        'gu',
      ),
      say: (digits, rest) =>
        numbers.spell('joined', digits.replaceAll('.', '')) +
        rest
          .replace(/^-(?=\p{L})/u, '')
          .replace('–', '-')
          .toLowerCase(),
    },
  }
}
