import { descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { slotsIn } from '../handlers/slot.js'
import type { HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'

/** A `<math>` element: its TeX where an annotation has it, else its characters as a formula, with a finding. */
export function formulaOf(node: Element, state: HtmlState): Element[] {
  const { context } = state
  const display = node.properties.display === 'block'
  const alternative = String(node.properties.alttext ?? '').trim()
  const tex =
    annotation(node) || (isSaid(alternative) ? '' : alternative) || converted(node, state) || alternative
  if (!tex) {
    context.report(rules['html-simplified'], 'This formula has no TeX; its characters are kept', {
      place: node,
      hint: 'Give it an <annotation encoding="application/x-tex">.',
    })
  }
  const value = tex || written(node)
  const formula = {
    ...node,
    properties: {
      ...(node.properties.id ? { id: node.properties.id } : {}),
      dataTex: value,
      dataDisplay: display ? 'block' : 'inline',
    },
    children: [],
  }
  return [formula, ...slotsIn(node).map(asTaken)]
}

/** The TeX that says every letter and digit. The library leaves out what stands where MathML has no words, such as in a cell itself. */
function converted(node: Element, state: HtmlState): string {
  const words = presented(node)
  if (words.length > mostCharacters) return ''
  const tex = state.texOf(node)
  const said = charactersOf(tex.replace(/\\(?:begin|end)\{[a-z]+\*?\}/g, ''))
  const isWhole = [...charactersOf(words)].every(([char, count]) => count <= (said.get(char) ?? 0))
  return isWhole ? tex : ''
}

/** The library looks through its tables at each character, and takes seconds for what is no formula. */
const mostCharacters = 4000

/** Digits and the letters that TeX has no commands for. */
const plain = /[a-z0-9]|[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/giu

function charactersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [char] of text.matchAll(plain)) counts.set(char, (counts.get(char) ?? 0) + 1)
  return counts
}

/** The words of a formula. */
const presented = (node: Element): string => textsIn(node).join('')

/** The texts of a formula without its annotations, which say the same in other ways, and without what is not shown. */
function textsIn(node: Element): string[] {
  if (/^(?:annotation(?:-xml)?|mphantom)$/.test(node.tagName)) return []
  return node.children.flatMap((child) =>
    child.type === 'text' ? [child.value] : child.type === 'element' ? textsIn(child) : [],
  )
}

/** The texts of a formula as TeX prints them: words as words, a letter or a sign by itself as one of a formula. */
function written(node: Element): string {
  const shown = textsIn(node)
  const texts = shown.some((text) => text.trim()) ? shown : [textIn(node)]
  return texts
    .map((text) => text.replace(/\s+/g, ' '))
    .map((text) => (/\p{L}{2}/u.test(text) ? `\\text{${escaped(text)}}` : escaped(text)))
    .join('')
}

/** TeX has no backslash and no caret for words; what looks like them stands in for them. */
function escaped(text: string): string {
  const others: Readonly<Record<string, string>> = { '\\': '∖', '^': 'ˆ', '~': '∼' }
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => others[sign] ?? `\\${sign}`)
}

/** LaTeXML writes TeX into the text alternative, books what one says: “x squared”, “Alternative text not available”. */
function isSaid(alternative: string): boolean {
  return /\p{L}{4}/u.test(alternative) && !/[\\^_{}]/.test(alternative)
}

function annotation(node: Element): string | undefined {
  for (const child of descendants(node)) {
    if (
      is<Element>(child, 'element') &&
      child.tagName === 'annotation' &&
      child.properties.encoding === 'application/x-tex'
    ) {
      return textIn(child).trim()
    }
  }
  return undefined
}

function textIn(node: Element): string {
  const parts: string[] = []
  for (const child of descendants(node))
    if (child.type === 'text' && 'value' in child) parts.push(String(child.value))
  return parts.join('').trim()
}

/** Markdown whose words are in the formula already. */
function asTaken(slot: Element): Element {
  return { ...slot, properties: { ...slot.properties, dataTaken: true } }
}
