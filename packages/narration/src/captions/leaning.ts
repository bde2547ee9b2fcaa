import { speechOf } from '@lectern/languages'

/** How two words stand to each other, as for a line that ends between them. */
export type Leaning = (before: string, after: string) => 'together' | 'apart' | 'neither'

const counter = /^(?:[円元年月日時时分秒人歳岁個个本匹冊枚張张台回度点號号階社国種种倍割件％%]|ヶ|か月|カ国)/u
const numeral = /[\p{Nd}〇一二三四五六七八九十百千万億亿兆]$/u

/** Which words of a language lean on their neighbours: `leaning` of its `speech.yaml`. */
export async function leaningIn(lang: string): Promise<Leaning> {
  const { leaning = {} } = (await speechOf(lang)) ?? {}
  const [onNext, onLast] = [leaning.next, leaning.last].map((words = '') => new Set(words.split(' ')))
  const isJapanese = /^ja(?:-|$)/i.test(lang)
  return (before, after) => {
    // a phrase of Japanese ends in its particles, which are written in hiragana
    if (isJapanese && /^\p{Script=Hiragana}/u.test(after) && /[\p{L}\p{N}ー]$/u.test(before))
      return 'together'
    if (numeral.test(before) && (counter.test(after) || /^\p{L}/u.test(after))) return 'together'
    if (onNext?.has(wordAt(before, /[\p{L}\p{M}]+\.?$/u))) return 'together'
    const begun = wordAt(after, /^[\p{L}\p{M}]+/u)
    if (onLast?.has(begun)) return 'together'
    return onNext?.has(begun) ? 'apart' : 'neither'
  }
}

function wordAt(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0].replace(/\.$/, '').toLowerCase() ?? ''
}
