import type { ElementContent } from 'hast'
import { classOf, element, type State, text } from './state.js'

/** What never begins a line (UAX #14, classes CL, CP, EX, IS). */
const closing = /^[,.;:!?…)\]}»”’]+/u
/** What never ends one (OP). */
const opening = /[([{«“‘„]$/u

/**
 * Formulas with the signs right at them. Browsers break lines on both sides of what is no text, whatever stands there (CSS Text 3, 5.1), so that a line
 * would begin with a comma. A formula in parts is left alone: lines may end in it.
 */
export function tied(content: readonly ElementContent[], state: State): ElementContent[] {
  const out: ElementContent[] = []
  let rest: string | undefined
  for (const [index, node] of content.entries()) {
    const own = rest === undefined ? node : text(rest)
    rest = undefined
    if (!isFormula(own)) {
      out.push(own)
      continue
    }
    const before = out.at(-1)
    const sign = before?.type === 'text' ? opening.exec(before.value)?.[0] : undefined
    const next = content[index + 1]
    const signs = next?.type === 'text' ? closing.exec(next.value)?.[0] : undefined
    if (sign !== undefined && before?.type === 'text') {
      out.pop()
      if (before.value.length > sign.length) out.push(text(before.value.slice(0, -sign.length)))
    }
    if (signs !== undefined && next?.type === 'text') rest = next.value.slice(signs.length)
    const parts = [...(sign ? [text(sign)] : []), own, ...(signs ? [text(signs)] : [])]
    if (parts.length === 1) out.push(own)
    else out.push(element('span', classOf(state, 'tied'), parts))
  }
  return out.filter((node) => node.type !== 'text' || node.value !== '')
}

export const isFormula = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'math' && node.properties.className === undefined
