import type { Literal, Node } from 'unist'
import type { Metadata } from '../article.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { isParent } from './tree.js'

/**
 * Site generators and word processors declare English, or the language of their user, where nobody told them the language. So a detector is asked
 * where an article that is declared as English has few of the commonest English words, where another has as many as English prose, and where the
 * script is not that of the language; other declarations are taken at their word.
 *
 * @returns how certain the declaration is then: claims that need a language are not made
 */
export async function doubtfulLanguage(draft: Draft, lang: string): Promise<Pick<Metadata, 'detected'>> {
  if (alike.test(lang)) return {}
  const text = ownText(draft.tree)
  const isForeign = isInOtherScript(lang, text)
  if (!isForeign && !hasOtherWords(lang, text)) return {}
  const found = await draft.options.detectLanguage?.(text)
  if (!found) return {}
  if (!isForeign && (!isCertain(found) || isEnglish(found.lang) === isEnglish(lang))) return {}
  const { certainty, letters } = found
  draft.report(
    rules['lang-doubtful'],
    `The article declares "${lang}", but its words look like "${found.lang}" (${Math.round(certainty * 100)} % certain, from ${letters} letters). Someone who reads that language should check it`,
    {
      place: draft.options.front?.positions.lang,
      hint: `If it is right, write \`lang: ${found.lang}\` in the front matter (\`<html lang="${found.lang}">\` in a page), or give --lang.`,
    },
  )
  return { detected: { certainty: 1 - certainty, letters } }
}

/** Whether a detected language is beyond doubt. */
export const isCertain = ({ certainty, letters }: NonNullable<Metadata['detected']>): boolean =>
  certainty >= 0.95 && letters >= 200

/** UTF-16 units that are looked at. */
const most = 20_000

/** Words that are not code, nor in parts that say their own language. */
export function ownText(root: Node): string {
  let text = ''
  const stack: Node[] = [root]
  for (let node = stack.pop(); node && text.length < most; node = stack.pop()) {
    if (node.type === 'text') text += `${(node as Literal & { value: string }).value} `
    if (!isParent(node) || node.data?.lang) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child && !child.data?.lang) stack.push(child)
    }
  }
  return text
}

/** Of a hundred words of English prose thirty or more are among these; of terse notes, fifteen. */
const common = new Set(
  'the of and to in a is that for it with as was on are be this by from have not you at or an will but we if can your his has all they'.split(
    ' ',
  ),
)
const fewestWords = 100

/** Languages that a detector takes for English, and what is no single language. */
const alike = /^(?:sco|enm|ang|jam|pcm|tpi|bi|mul|mis|zxx)(?:-|$)/i

const isEnglish = (lang: string): boolean => /^en(?:-|$)/i.test(lang)

/** Whether the commonest words of English speak against the declared language; a few words say nothing. */
function hasOtherWords(lang: string, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const found = words.filter((word) => common.has(word)).length
  return (
    words.length >= fewestWords && (isEnglish(lang) ? found * 8 < words.length : found * 4 >= words.length)
  )
}

/** Languages that programs declare for their users, and that are written in Latin letters unless the tag names a script. */
const latin = /^(?:cs|da|de|en|es|fi|fr|it|nb|nl|no|pl|pt|sv)(?!-[a-z]{4}(?:-|$))(?:-|$)/i
const fewestLetters = 40

/** Whether the words are in another script but for names: no sentence is needed to know that this is not the language. */
function isInOtherScript(lang: string, text: string): boolean {
  // Where no letter is of another script, nothing needs to be counted.
  if (!latin.test(lang) || !/(?!\p{Script=Latin})\p{L}/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const own = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters >= fewestLetters && own * 5 < letters
}
