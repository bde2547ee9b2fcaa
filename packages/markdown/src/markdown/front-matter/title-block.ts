import type { FrontMatter } from '@lectern/core'
import type { Position } from 'unist'
import type { Context } from '../../context.js'
import type { Found } from './find.js'

const keys = ['title', 'author', 'date'] as const

/** pandoc's `% Title`, `% Author; Author`, `% Date`. An empty line leaves its key out. */
export function readTitleBlock({ value, start }: Found, { points }: Context): FrontMatter {
  const values: Record<string, unknown> = {}
  const positions: Record<string, Position> = {}
  let offset = start
  value
    .split(/^%/m)
    .slice(1)
    .forEach((field, index) => {
      const key = keys[index]
      const length = field.length + 1
      const text = field.trim()
      if (key && text) {
        values[key] = key === 'author' ? namesIn(text) : text.replace(lineEnd, ' ')
        positions[key] = points.position(offset, offset + 1 + field.trimEnd().length)
      }
      offset += length
    })
  return { values, positions }
}

/** From where the spaces begin: looked for at each of them, a line of many would be read as often. */
const lineEnd = /(?<!\s)\s*\n\s*/g

function namesIn(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
}
