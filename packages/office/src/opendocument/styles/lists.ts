import { child, childrenOf, elementsOf, type Markup, numberOf } from '../../package/xml.js'

/** One level of a list's style (part 3, 16.30). */
export interface Level {
  isOrdered: boolean
  /** "1", "a", "A", "i", "I"; empty where no number is shown. */
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels a number shows: 2 for "1.1". */
  shown: number
}

export type ListStyles = ReadonlyMap<string, readonly (Level | undefined)[]>

/** List styles by their names; that of headings is called "outline". */
export function listStylesOf(roots: readonly (Markup | undefined)[]): ListStyles {
  const styles = new Map<string, readonly (Level | undefined)[]>()
  for (const root of roots) {
    for (const parent of [child(root, 'office:styles'), child(root, 'office:automatic-styles')]) {
      for (const style of childrenOf(parent, 'text:list-style'))
        styles.set(style.attributes['style:name'] ?? '', levelsOf(style))
      for (const style of childrenOf(parent, 'text:outline-style')) styles.set('outline', levelsOf(style))
    }
  }
  return styles
}

function levelsOf(style: Markup): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const { name, attributes } of elementsOf(style)) {
    const index = (numberOf(attributes['text:level']) ?? 0) - 1
    if (index < 0 || index > 9) continue
    levels[index] = {
      isOrdered: /^text:(?:list-level-style-number|outline-level-style)$/.test(name),
      format: attributes['style:num-format'] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: numberOf(attributes['text:start-value']) ?? 1,
      shown: Math.max(numberOf(attributes['text:display-levels']) ?? 1, 1),
    }
  }
  return levels
}
