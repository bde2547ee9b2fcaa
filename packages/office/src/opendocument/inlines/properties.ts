import type { Marks } from '../../inlines/pieces.js'
import type { LetterKind } from '../../language.js'
import { characterRole } from '../../roles.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'

type TextProperties = Readonly<Record<string, string>>

/** What words are set in. */
export interface WordProperties {
  /** Properties of the spans around the words and of what an author did to the whole paragraph, nearest first. */
  near: readonly TextProperties[]
  /** All properties: those near, and those of the paragraph's style and the document. */
  all: readonly TextProperties[]
  isHidden: boolean
  marks: Marks
}

/**
 * @param spans the styles of the spans around the words, nearest first
 * @param paragraph the chain of the paragraph's style
 */
export function propertiesOf(
  spans: readonly Style[],
  paragraph: readonly Style[],
  { styles, house }: State,
): WordProperties {
  const direct = paragraph.filter(({ isAutomatic }) => isAutomatic)
  const near = [...spans, ...direct].map(({ text }) => text)
  const all = [...near, ...paragraph.map(({ text }) => text), styles.defaultText]
  return {
    near,
    all,
    isHidden: nearest(all, 'text:display') === 'none',
    marks: marksOf(near, characterRole(spans, house)),
  }
}

function nearest(properties: readonly TextProperties[], name: string): string | undefined {
  for (const one of properties) if (one[name] !== undefined) return one[name]
  return undefined
}

function marksOf(near: readonly TextProperties[], role: ReturnType<typeof characterRole>): Marks {
  const marks: Marks = {}
  const first = (...names: readonly string[]) =>
    names.map((name) => nearest(near, name)).find((one) => one !== undefined)
  if (role === 'code' || role === 'keyboard') marks[role] = true
  if (
    isBold(first('fo:font-weight', 'style:font-weight-complex', 'style:font-weight-asian')) ||
    role === 'strong'
  )
    marks.strong = true
  const slant = first('fo:font-style', 'style:font-style-complex', 'style:font-style-asian')
  if (slant === 'italic' || slant === 'oblique' || role === 'emphasis' || isUnderlined(near))
    marks.emphasis = true
  if (isLine(first('style:text-line-through-style', 'style:text-line-through-type'))) marks.delete = true
  const background = first('fo:background-color')
  if (background !== undefined && background !== 'transparent') marks.mark = true
  if (first('fo:font-variant') === 'small-caps') marks.smallCapitals = true
  const height = /^(super|sub|-?\d+)/.exec(first('style:text-position') ?? '')?.[1]
  if (height === 'super' || Number(height) > 0) marks.superscript = true
  if (height === 'sub' || Number(height) < 0) marks.subscript = true
  return marks
}

function isBold(weight: string | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600
}

function isLine(style: string | undefined): boolean {
  return style !== undefined && style !== 'none'
}

export function isUnderlined(near: readonly TextProperties[]): boolean {
  return isLine(nearest(near, 'style:text-underline-style') ?? nearest(near, 'style:text-underline-type'))
}

export function fontOf({ near }: WordProperties): string | undefined {
  const font = nearest(near, 'style:font-name') ?? nearest(near, 'fo:font-family')
  return font?.replace(/^['"]|['"]$/g, '')
}

/** What is said of one kind of letters (part 3, 20.201 and on), nearest first. */
export function languagesOf(kind: LetterKind, { all }: WordProperties): (string | undefined)[] {
  const end = { latin: '', eastAsian: '-asian', complex: '-complex' }[kind]
  const prefix = end ? 'style' : 'fo'
  return all.map((one) => {
    const [language, country] = [one[`${prefix}:language${end}`], one[`${prefix}:country${end}`]]
    const tag = country && country !== 'none' ? `${language}-${country}` : language
    return one[`style:rfc-language-tag${end}`] ?? (language === 'none' ? 'zxx' : tag)
  })
}
