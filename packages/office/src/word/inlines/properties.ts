import type { Marks } from '../../inlines/pieces.js'
import { child, type Markup } from '../../package/xml.js'
import { characterRole } from '../../roles.js'
import { isOn, settingOf, toggleOf } from '../package/xml.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'

/** What a run is set in: its own properties, then those of its styles, nearest first. */
export interface RunProperties {
  own: Markup | undefined
  /** Properties of the run and its character style, which is what an author did to these words. */
  near: readonly (Markup | undefined)[]
  /** All properties: those near, and those of the paragraph's style and the document. */
  all: readonly (Markup | undefined)[]
  style: readonly Style[]
  isHidden: boolean
}

export function propertiesOf(run: Markup, paragraph: readonly Style[], state: State): RunProperties {
  const own = child(run, 'w:rPr')
  const { styles } = state.file
  const id = settingOf(own, 'w:rStyle')
  const style = id === undefined ? [] : styles.chain(id)
  const near = [own, ...style.map((one) => one.run)]
  const all = [...near, ...paragraph.map((one) => one.run), styles.defaultRun]
  return {
    own,
    near,
    all,
    style,
    isHidden: said(all, 'w:vanish') === true && said(near, 'w:specVanish') !== true,
  }
}

/** The nearest that says whether something is on. */
function said(properties: readonly (Markup | undefined)[], name: string): boolean | undefined {
  for (const one of properties) {
    const value = toggleOf(one, name)
    if (value !== undefined) return value
  }
  return undefined
}

export function nearest(properties: readonly (Markup | undefined)[], name: string): string | undefined {
  for (const one of properties) {
    const value = settingOf(one, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** Shading in a colour (17.3.2.32), as LibreOffice writes what is highlighted; shades of grey are how programs look. */
function isShaded(own: Markup | undefined): boolean {
  const fill = child(own, 'w:shd')?.attributes['w:fill'] ?? ''
  if (!/^[\dA-F]{6}$/i.test(fill)) return false
  const parts = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16))
  return Math.max(...parts) - Math.min(...parts) > 64
}

/** Marks of the words of a run. What the style of a paragraph does to all its words is how it looks, not emphasis. */
export function marksOf(properties: RunProperties, state: State): Marks {
  const { near, style } = properties
  const role = characterRole(style, state.house)
  const marks: Marks = {}
  if (role === 'code' || role === 'keyboard') marks[role] = true
  if (isSaid(near, 'w:b', 'w:bCs') || role === 'strong') marks.strong = true
  if (isSaid(near, 'w:i', 'w:iCs') || role === 'emphasis' || isUnderlined(properties)) marks.emphasis = true
  if (said(near, 'w:strike') || said(near, 'w:dstrike')) marks.delete = true
  const highlight = nearest(near, 'w:highlight')
  if ((highlight !== undefined && highlight !== 'none') || isShaded(properties.own)) marks.mark = true
  if (said(near, 'w:smallCaps')) marks.smallCapitals = true
  const position = nearest(near, 'w:vertAlign')
  if (position === 'superscript' || position === 'subscript') marks[position] = true
  return marks
}

function isSaid(near: readonly (Markup | undefined)[], name: string, complex: string): boolean {
  return said(near, name) ?? said(near, complex) ?? false
}

/** Links are underlined by their style, which says nothing. */
export function isUnderlined({ own }: RunProperties): boolean {
  const line = child(own, 'w:u')
  return line !== undefined && isOn(line.attributes['w:val'] ?? 'none')
}

export function fontOf({ near }: RunProperties): string | undefined {
  for (const one of near) {
    const fonts = child(one, 'w:rFonts')?.attributes
    const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
    if (font) return font
  }
  return undefined
}
