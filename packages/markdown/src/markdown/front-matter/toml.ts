import type { FrontMatter } from '@lectern/core'
import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Position } from 'unist'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import type { Found } from './find.js'

/** Undefined where what stands between the fences is no TOML but has paragraphs: then it is a part of the article. */
export function readToml({ value, start }: Found, { report, points }: Context): FrontMatter | undefined {
  try {
    return { values: withDates(parse(value)), positions: positionsOf(value, start, points) }
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const [first = ''] = cause.message.split('\n')
    const place = points.lineStart(points.point(start).line + cause.line - 1) + cause.column - 1
    report(rules['front-matter-syntax'], `The front matter cannot be read here: ${first}`, {
      place: points.position(place, place),
      hint: 'Write TOML between the +++ lines: title = "One: two".',
    })
    return /\n[ \t]*\n/.test(value) ? undefined : { values: {}, positions: {} }
  }
}

/** TOML's dates as they were written: a day stays a day. */
function withDates(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString() : value,
    ]),
  )
}

function positionsOf(value: string, start: number, points: Context['points']): FrontMatter['positions'] {
  const positions: Record<string, Position> = {}
  let offset = start
  for (const line of value.split('\n')) {
    if (/^[ \t]*\[/.test(line)) break
    const key = /^([\w-]+)[ \t]*=/.exec(line)?.[1]
    if (key) positions[key] = points.position(offset, offset + line.length)
    offset += line.length + 1
  }
  return positions
}
