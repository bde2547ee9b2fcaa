import type { Construct, Extension } from 'micromark-util-types'
import { directive } from '#carried/syntaxes'
import { textDirective } from './text-directive.js'

/** Boxes in boxes that are read as such. micromark reads what is in a box once for every box around it. */
export const deepestBox = 8

const colon = 58
const prefix = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/
const codeFence = /^(`{3,}|~{3,})/
const opening = /^(:{3,})[^\s:]/
const closing = /^(:{3,})[ \t]*$/

interface Open {
  size: number
  /** The quotation marks and columns before it: a line with fewer is behind its end. */
  quoted: number
  indent: number
}

/** The lines, from 1, that would open a box in `deepestBox` others, with their offsets. */
export function deepBoxes(source: string): ReadonlyMap<number, number> {
  const deep = new Map<number, number>()
  if (!source.includes(':::')) return deep
  let open: Open[] = []
  let code = ''
  let next = 0
  for (const [index, line] of source.split('\n').entries()) {
    const start = next
    next += line.length + 1
    const [before = ''] = prefix.exec(line) ?? []
    const words = line.slice(before.length)
    const quoted = before.split('>').length - 1
    const fence = codeFence.exec(words)?.[1] ?? ''
    if (code) {
      if (fence.startsWith(code) && words.trim() === fence) code = ''
      continue
    }
    if (words || open.some((box) => box.quoted > 0))
      open = open.filter(
        (box) => box.quoted <= quoted && (box.indent < 2 || !words || box.indent <= before.length),
      )
    const size = (opening.exec(words) ?? closing.exec(words))?.[1]?.length ?? 0
    if (fence) code = fence
    else if (closing.test(words)) open = upTo(open, size)
    else if (size > 0 && open.length >= deepestBox) deep.set(index + 1, start)
    else if (size > 0) open.push({ size, quoted, indent: before.length })
  }
  return deep
}

/** A closing fence closes the outermost box that it is long enough for. */
function upTo(open: Open[], size: number): Open[] {
  const at = open.findIndex((box) => box.size <= size)
  return at < 0 ? open : open.slice(0, at)
}

/** Directives between fences and on lines of their own, and text where boxes are too deep. */
export function directivesUpTo(isDeep: (line: number) => boolean): {
  micromark: Extension[]
  fromMarkdown: []
} {
  const { flow = {}, text = {} } = directive()
  const [container, ...others] = listOf(flow[colon])
  if (!container) throw new Error('micromark-extension-directive has no container')
  const shallow: Construct = {
    ...container,
    tokenize(effects, ok, nok) {
      return isDeep(this.now().line) ? nok : container.tokenize.call(this, effects, ok, nok)
    },
  }
  const among = listOf(text[colon]).map(textDirective)
  return {
    micromark: [{ text: { [colon]: among }, flow: { [colon]: [shallow, ...others] } }],
    fromMarkdown: [],
  }
}

function listOf(constructs: Construct | Construct[] | undefined): Construct[] {
  return constructs === undefined ? [] : Array.isArray(constructs) ? constructs : [constructs]
}
