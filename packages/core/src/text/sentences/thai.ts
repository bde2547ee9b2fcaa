/** Shortest part that a space may end; shorter ones are names, numbers, lists. */
const shortest = 30
/** Polite particles end what is said. */
const particle = /(?:ครับ|ค่ะ|คะ|นะ|จ้ะ|จ๊ะ)$/u
/** Words that continue the clause before. */
const joining = /^(?:และ|หรือ|แต่|ที่|ซึ่ง|เพราะ|โดย|ว่า|จึง|ก็|แล้ว|เพื่อ|ของ|ใน|จาก|กับ|เมื่อ|ถ้า|จน|ๆ|ฯ)/u

/**
 * Thai and Lao end a sentence by a space, which also stands beside figures, names and signs: it ends a part only
 * between two letters of the script, after a particle of politeness or a part of some length.
 */
export function clauseSpaces(text: string, lang: string, boundaries: number[]): number[] {
  if (!/^(?:th|lo)(?:-|$)/.test(lang)) return boundaries
  const found: number[] = []
  let from = 0
  for (const end of boundaries) {
    for (const { index, 0: space } of text
      .slice(from, end)
      .matchAll(/(?<=[\p{L}\p{M}]) +(?=[\u0e00-\u0eff])/gu)) {
      const at = from + index + space.length
      const begin = found.at(-1) ?? 0
      if (partEnds(text.slice(Math.max(begin, at - 200), at).trim(), text.slice(at, at + 16))) found.push(at)
    }
    found.push(end)
    from = end
  }
  return found
}

function partEnds(before: string, after: string): boolean {
  if (!/[\u0e01-\u0e4d\u0e80-\u0eff]$/u.test(before) || joining.test(after)) return false
  return particle.test(before) || before.length >= shortest
}
