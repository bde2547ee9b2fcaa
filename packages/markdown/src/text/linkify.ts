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
  const lone: Record<string, number> = {
    ')': count(url, ')') - count(url, '('),
    ']': count(url, ']') - count(url, '['),
  }
  let end = url.length
  for (; end > 0; end -= 1) {
    const last = url[end - 1] ?? ''
    if (".,;:!?'’*_~".includes(last)) continue
    if ((lone[last] ?? 0) <= 0) break
    lone[last] = (lone[last] ?? 0) - 1
  }
  return url.slice(0, end)
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}
