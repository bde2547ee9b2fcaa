import type { Ruby } from '@lectern/core'
import type { Root, Text } from 'mdast'
import { type AnyNode, at, is, joinTexts, parentsOf, textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

/**
 * Readings of Japanese words: `漢字《かんじ》` and `｜王《キング》` of Aozora Bunko and of the sites where novels are written, `{漢字|かん|じ}` of DenDenMarkdown.
 */
export function readings(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => is<Text>(child, 'text') && child.value.includes('》'))) continue
    parent.children = joinTexts(
      parent.children.flatMap((child) => (is<Text>(child, 'text') ? inAngles(child) : [child])),
    )
  }
  replaceTexts(tree, inBraces, ([, words = '', reading = ''], text) => [
    ruby(words, reading.replaceAll('|', ''), text),
  ])
}

const inBraces = /\{([\p{Script=Han}々〆〇ヶ]+)\|([\p{Script=Hiragana}\p{Script=Katakana}ー|]+)\}/u
const angles = /《([^《》\n]{1,40})》/
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・　 ]+$/u
const marked = /｜([^｜]+)$/
const characters = /[\p{Script=Han}々〆〇ヶ]+$/u
/** Longer than any words with one reading. */
const longest = 40

function inAngles(text: Text): AnyNode[] {
  const made: AnyNode[] = []
  const parts = text.value.split(angles)
  for (let index = 0; index < parts.length; index += 2) {
    const [before = '', reading] = [parts[index], parts[index + 1]]
    const { words, start } =
      reading === undefined ? { words: '', start: before.length } : wordsFor(before, reading)
    if (start > 0) made.push(textNode(before.slice(0, start), text))
    if (reading === undefined) continue
    made.push(words ? ruby(words, reading, text) : textNode(`《${reading}》`, text))
  }
  return made
}

/** Behind a bar, all words; else Chinese characters, where the reading is kana: 《紅楼夢》 is a title. */
function wordsFor(before: string, reading: string): { words: string; start: number } {
  const near = before.slice(-longest)
  const [whole = '', behindBar] =
    marked.exec(near) ?? (kana.test(reading) ? characters.exec(near) : null) ?? []
  return { words: behindBar ?? whole, start: before.length - whole.length }
}

function ruby(words: string, annotation: string, text: Text): AnyNode {
  const children = [textNode(words, text) as Text]
  return { type: 'ruby', annotation, children, ...at(text) } satisfies Ruby as AnyNode
}
