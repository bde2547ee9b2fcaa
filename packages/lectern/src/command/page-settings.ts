import { didYouMean, LecternError, type Paper, paperNames, paperSize } from '@lectern/core'
import type { PdfOptions } from '@lectern/pdf'
import { isRecord } from './config-values.js'
import { choice, names, oneOrMore, parser, text, type ValueParser } from './value-parsers.js'

/** `a4`, or `170x240mm`. */
export const paper: ValueParser<Paper> = parser(
  { type: 'string', examples: paperNames, pattern: '^(a3|a4|letter|a5|[\\d.]+x[\\d.]+(mm|in))$' },
  (value, name): Paper => {
    const given = text(value, name)
    if (paperSize(given)) return given as Paper
    throw new LecternError('bad-usage', `${name} must be a size of paper, not ${JSON.stringify(given)}`, {
      hint:
        'Use a4, letter, a5, a3, or a size such as 170x240mm or 6x9in. The least is 85 mm.' +
        didYouMean(given, paperNames),
    })
  },
)

const pointsIn: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4, in: 72 }

const lengthPattern = '\\d+(\\.\\d+)?(pt|mm|cm|in)'

/** A length as points. */
const length = parser({ type: 'string', pattern: `^${lengthPattern}$` }, (value, name): number => {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(pt|mm|cm|in)$/.exec(text(value, name)) ?? []
  const points = Number(number) * (pointsIn[unit] ?? Number.NaN)
  if (points <= 1000) return points
  throw new LecternError('bad-usage', `${name} must be a length, not ${JSON.stringify(value)}`, {
    hint: 'For example 20mm, 2cm, 0.75in, 54pt; at most 1000pt.',
  })
})

type Margin = NonNullable<PdfOptions['margin']>

const side = choice('top', 'bottom', 'inner', 'outer')

const one = `((top|bottom|inner|outer)=)?${lengthPattern}`

/** `20mm` for all sides, `{ "inner": "25mm" }`, or `inner=25mm,outer=15mm`. */
export const margin: ValueParser<Margin> = parser(
  {
    anyOf: [
      oneOrMore({ type: 'string', pattern: `^(${one}(,\\s*|$))+$` }),
      { type: 'object', additionalProperties: length.schema, propertyNames: side.schema },
    ],
  },
  (value, name) => {
    const pairs = isRecord(value) ? Object.entries(value) : names(value, name).map(sideAndLength)
    const sides = pairs.flatMap(([key, given]) => {
      const points = length(given, name)
      return key === '' ? all.map((one) => [one, points]) : [[side(key, name), points]]
    })
    return Object.fromEntries(sides)
  },
)

const all = ['top', 'bottom', 'inner', 'outer'] as const

function sideAndLength(text: string): readonly [side: string, length: string] {
  const [first = '', second] = text.split('=')
  return second === undefined ? ['', first] : [first, second]
}

type RunningLine = NonNullable<NonNullable<PdfOptions['print']>['header']>

/** `{title} | {section}`: one part stands in the middle, of two the first where lines begin and the second where they end; `none` is no line. */
export const runningLine: ValueParser<RunningLine> = parser(
  { type: 'string', pattern: '\\S' },
  (value, name) => {
    const given = text(value, name)
    if (given === 'none') return {}
    const parts = given.split('|').map((part) => part.trim())
    const [first = '', second = '', third = ''] = parts
    if (parts.length === 1) return { center: first }
    if (parts.length === 2) return { start: first, end: second }
    if (parts.length === 3) return { start: first, center: second, end: third }
    throw new LecternError('bad-usage', `${name} has ${parts.length} parts, and a line has three at most`, {
      hint: 'For example "{title} | {section}", or "{page} of {pages}".',
    })
  },
)
