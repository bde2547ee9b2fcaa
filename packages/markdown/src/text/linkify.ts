import type { Link, Text } from 'mdast'
import type { Context } from '../context.js'
import type { Line } from './line.js'

const address = /\bhttps?:\/\/[^\s<>"“”«»]+/gi

/** A line's text with its web addresses as links. */
export function linkified({ text, start }: Line, { points }: Context): Array<Text | Link> {
  const parts: Array<Text | Link> = []
  let done = 0
  for (const match of text.matchAll(address)) {
    const url = trimmed(match[0])
    if (!/^https?:\/\/[^/?#]*[\p{L}\p{N}]/iu.test(url)) continue
    if (match.index > done) parts.push(textBetween(done, match.index))
    const end = match.index + url.length
    parts.push({
      type: 'link',
      url,
      title: null,
      children: [textBetween(match.index, end)],
      position: points.position(start + match.index, start + end),
    })
    done = end
  }
  if (done < text.length) parts.push(textBetween(done, text.length))
  return parts

  function textBetween(from: number, to: number): Text {
    return { type: 'text', value: text.slice(from, to), position: points.position(start + from, start + to) }
  }
}

/** Punctuation after an address belongs to the sentence, and so does a bracket that it did not open. */
function trimmed(url: string): string {
  let kept = url
  for (;;) {
    const shorter = kept.replace(/[.,;:!?'’*_~]+$/, '')
    const last = shorter.at(-1)
    const open = last === ')' ? '(' : last === ']' ? '[' : undefined
    const lone = open && count(shorter, open) < count(shorter, last ?? '')
    const next = lone ? shorter.slice(0, -1) : shorter
    if (next === kept) return kept
    kept = next
  }
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}
