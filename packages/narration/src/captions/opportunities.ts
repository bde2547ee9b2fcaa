import { wordsOf } from '@lectern/core'

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** May not begin a line, or end one. */
const noBegin = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ๆฯ%％]/u
const noEnd = /[\p{Ps}\p{Pi}¿¡「『（《]$/u

/** Where a line may end: after a space, and in scripts without spaces before a word. The last is the text's end. */
export function opportunitiesIn(text: string, lang: string): number[] {
  const ends = new Set<number>()
  for (const { index, 0: space } of text.matchAll(
    /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g,
  )) {
    ends.add(index + space.length)
  }
  if (unspaced.test(text)) for (const end of wordBegins(text, lang)) ends.add(end)
  ends.delete(0)
  ends.add(text.length)
  return [...ends].sort((a, b) => a - b)
}

function wordBegins(text: string, lang: string): number[] {
  const places = wordsOf(text, lang).flatMap(({ begin, end }) => [begin, end])
  return places.filter((at) => {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at, at + 2)
    return (
      (unspaced.test(before) || unspaced.test(after)) &&
      !noBegin.test(after) &&
      !noEnd.test(before) &&
      !/^\s/.test(after)
    )
  })
}
