import type { Level } from '../../counter.js'
import { child, childrenOf, type Markup, numberOf } from '../../package/xml.js'
import { settingOf } from '../package/xml.js'
import type { Styles } from './styles.js'

/** One of the nine levels of a list (17.9.6). */
interface WordLevel extends Level {
  style: string | undefined
}

const formats: Readonly<Record<string, Level['format']>> = {
  bullet: undefined,
  none: 'none',
  decimal: 'decimal',
  decimalZero: 'zero',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
}

/** Where the numbers of a paragraph come from. */
export interface NumberedList {
  /** Lists with one key count on. */
  key: string
  id: string
  levels: readonly (WordLevel | undefined)[]
  /** Levels that begin anew with this list. */
  overrides: ReadonlySet<number>
}

export type Numbering = ReadonlyMap<string, NumberedList>

export function numberingOf(root: Markup | undefined, styles: Styles): Numbering {
  const abstract = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  )
  const nums = childrenOf(root, 'w:num')
  const lists = new Map<string, NumberedList>()
  for (const num of nums) {
    const id = num.attributes['w:numId'] ?? ''
    const key = throughStyle(settingOf(num, 'w:abstractNumId') ?? '', abstract, nums, styles)
    const levels = levelsOf(abstract.get(key))
    const overrides = new Set<number>()
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const index = numberOf(override.attributes['w:ilvl'])
      if (index === undefined || index < 0 || index > 8) continue
      const own = child(override, 'w:lvl')
      if (own) levels[index] = levelOf(own)
      const start = numberOf(settingOf(override, 'w:startOverride')) ?? (own && levels[index]?.start)
      if (start === undefined) continue
      overrides.add(index)
      const level = levels[index]
      if (level) levels[index] = { ...level, start }
    }
    lists.set(id, { key, id, levels, overrides })
  }
  return lists
}

/** A list may be that of a list style (17.9.21). */
function throughStyle(
  id: string,
  abstract: ReadonlyMap<string, Markup>,
  nums: readonly Markup[],
  styles: Styles,
): string {
  const style = settingOf(abstract.get(id), 'w:numStyleLink')
  if (!style) return id
  const numId = settingOf(styles.chain(style)[0]?.paragraph, 'w:numPr', 'w:numId')
  const num = nums.find(({ attributes }) => attributes['w:numId'] === numId)
  return settingOf(num, 'w:abstractNumId') ?? id
}

function levelsOf(abstract: Markup | undefined): (WordLevel | undefined)[] {
  const levels: (WordLevel | undefined)[] = []
  for (const element of childrenOf(abstract, 'w:lvl')) {
    const index = numberOf(element.attributes['w:ilvl'])
    if (index !== undefined && index >= 0 && index < 9) levels[index] = levelOf(element)
  }
  return levels
}

function levelOf(element: Markup): WordLevel {
  const format = settingOf(element, 'w:numFmt') ?? 'decimal'
  return {
    start: numberOf(settingOf(element, 'w:start')) ?? 0,
    format: Object.hasOwn(formats, format) ? formats[format] : 'other',
    isRepeated: format.endsWith('Letter'),
    text: child(element, 'w:lvlText')?.attributes['w:val'] ?? '',
    restart: numberOf(settingOf(element, 'w:lvlRestart')),
    isLegal: child(element, 'w:isLgl') !== undefined,
    style: settingOf(element, 'w:pStyle'),
  }
}
