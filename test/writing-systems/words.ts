import { readFileSync } from 'node:fs'

/** An article in each script of `article.md`: its section there, many times, as paragraphs and a list. */
export function articlesByScript(): { lang: string; text: string }[] {
  const source = readFileSync(new URL('./article.md', import.meta.url), 'utf8')
  return [...source.matchAll(/:::lang\{lang=([\w-]+)\}\n## (.*)\n\n([\s\S]*?)\n:::/g)].map(
    ([, lang = '', title = '', body = '']) => {
      const front = `---\ntitle: ${title}\nlang: ${lang}\ndate: 2026-01-01\n---`
      const text = [front, body, `## ${title}`, `${body} `.repeat(6), `- ${body}\n- ${body}`].join('\n\n')
      return { lang, text }
    },
  )
}

/** Scripts that have no spaces between words: their words are looked for in the text without its ends of lines. */
const spaceless = /[\p{sc=Thai}\p{sc=Khmer}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Letters, marks and figures that follow each other. Two words that lose the space between them are lost both. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').replace(/\u00ad\s*/g, '')
  return plain.replace(marksOfDirection, '').match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? []
}

const marksOfDirection = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Which share of the words of a source stand in what was copied, each as often. */
export function wordsKept(source: string, copied: string): { share: number; lost: string[] } {
  const have = new Map<string, number>()
  for (const word of wordsOf(copied)) have.set(word, (have.get(word) ?? 0) + 1)
  const whole = wordsOf(copied).join('')
  const words = wordsOf(source)
  const lost = words.filter((word) => {
    if (spaceless.test(word)) return !whole.includes(word)
    const left = have.get(word) ?? 0
    have.set(word, left - 1)
    return left <= 0
  })
  return { share: 1 - lost.length / words.length, lost }
}
