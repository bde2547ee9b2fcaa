import type { Level, Levels } from '../../counter.js'
import { child, childrenOf, elementsOf, type Markup, numberOf } from '../../package/xml.js'

const formats: Readonly<Record<string, Level['format']>> = {
  '': 'none',
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

export type ListStyles = ReadonlyMap<string, Levels>

/** List styles by their names; that of headings is called "outline". */
export function listStylesOf(roots: readonly (Markup | undefined)[]): ListStyles {
  const styles = new Map<string, Levels>()
  for (const root of roots) {
    for (const parent of [child(root, 'office:styles'), child(root, 'office:automatic-styles')]) {
      for (const style of childrenOf(parent, 'text:list-style'))
        styles.set(style.attributes['style:name'] ?? '', levelsOf(style))
      for (const style of childrenOf(parent, 'text:outline-style')) styles.set('outline', levelsOf(style))
    }
  }
  return styles
}

/** The levels of a style (part 3, 16.30). */
function levelsOf(style: Markup): Levels {
  const levels: (Level | undefined)[] = []
  for (const { name, attributes } of elementsOf(style)) {
    const index = (numberOf(attributes['text:level']) ?? 0) - 1
    if (index < 0 || index > 9) continue
    const isOrdered = /^text:(?:list-level-style-number|outline-level-style)$/.test(name)
    const {
      'style:num-format': digits = '',
      'style:num-prefix': before = '',
      'style:num-suffix': after = '',
    } = attributes
    const format = Object.hasOwn(formats, digits) ? formats[digits] : 'other'
    // "1.1" shows two levels; those without numbers are left out of it.
    const first = index - Math.max(numberOf(attributes['text:display-levels']) ?? 1, 1) + 1
    const numbers = Array.from({ length: index + 1 }, (_, at) => at).filter(
      (at) => at >= first && (at === index || levels[at]?.format !== 'none'),
    )
    levels[index] = {
      start: numberOf(attributes['text:start-value']) ?? 1,
      format: isOrdered ? format : undefined,
      text: digits === '' ? '' : `${before}${numbers.map((at) => `%${at + 1}`).join('.')}${after}`,
    }
  }
  return levels
}
