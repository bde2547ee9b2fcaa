import type { Language, Roman } from '../language.js'
import { plainRomans } from '../languages/digits.js'
import { optionalSource } from './fragment.js'
import type { Context } from './speaker.js'
import { patternOf } from './written.js'

/** Roman numerals that are certain by what is around them; those of chapters and volumes last. */
export function romansOf({ speech, placeholders }: Context): Language['romans'] {
  const listed = (speech.romans ?? []).map(({ written = '{roman}', as, form, say, ...around }): Roman => {
    // no letter and no figure stands behind a numeral
    const one = { notAfter: '[\\p{L}\\p{N}]', ...around, written }
    return {
      pattern: patternOf(one, placeholders),
      as,
      ...(form === undefined ? {} : { around: { before: '', after: '', mark: form } }),
      ...(say === undefined ? {} : { say: (words: string) => say.replace('{}', words) }),
    }
  })
  const chapters = optionalSource(speech.romanWords, placeholders) ?? '(?!)'
  return [...listed, ...plainRomans(chapters, speech.words.to ?? '')]
}
