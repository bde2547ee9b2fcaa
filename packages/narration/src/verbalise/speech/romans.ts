import { capital } from '../capital.js'
import type { Language, Roman } from '../language.js'
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
      ...(say === undefined
        ? {}
        : { say: (words: string) => say.replace('{}', words).replace('{capital}', capital(words)) }),
    }
  })
  const chapters = optionalSource(speech.romanWords, placeholders) ?? '(?!)'
  return [...listed, ...plainRomans(chapters, speech.words.to ?? '')]
}

const small = /[ \u00a0][ivxIVXLC]{1,7}(?![A-Za-z])/

/** Roman numerals that stand by themselves: "II. Methods" at the beginning, "(iii)", "pp. iv–xii", "scene ii". */
function plainRomans(words: string, to: string): readonly Roman[] {
  return [
    // "Vatican II", "Final Fantasy VII"
    { pattern: /(?<=\p{Lu}[\p{Ll}’']{2,}[ \u00a0])(?<roman>[IVX]{2,})(?![\p{L}\p{N}])/gu, as: 'cardinal' },
    { needs: /^[IVX]{2}/, pattern: /^(?<roman>[IVX]{2,6})(?=\.[ \u00a0]\p{Lu})/gu, as: 'cardinal' },
    { needs: /\([ivx]{2}/, pattern: /(?<=(?:^|[ \u00a0])\()(?<roman>[ivx]{2,6})(?=\))/gu, as: 'cardinal' },
    {
      needs: small,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${words})[ \u00a0])(?<roman>[ivx]{1,7}|[IVXLC]+)(?![\\p{L}\\p{N}]| \\d)`,
        'gu',
      ),
      as: 'cardinal',
    },
    {
      needs: small,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${words})[ \u00a0][ivxIVXLC]{1,7})[–-](?<roman>[ivx]{1,7}|[IVXLC]{1,12})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      as: 'cardinal',
      say: (number) => ` ${to} ${number}`,
    },
    // no acronym ends so
    { needs: /II/, pattern: /(?<![\p{L}\p{N}])(?<roman>X{0,3}V?I{2,3})(?![\p{L}\p{N}])/gu, as: 'cardinal' },
  ]
}
