import type { FrontMatter } from '@lectern/core'
import type { Position } from 'unist'
import type { Context } from '../../context.js'
import type { Found } from './find.js'

const keyLine = /^(\p{L}[\p{L}\p{N}_ .-]{0,40}?)[ \t]*:(?:[ \t]+(.*)|$)/u
const continued = /^[ \t]+\S/

/**
 * Lines of `Key: value` without fences, up to the first empty line, as Pelican, Python-Markdown and MultiMarkdown read them. Only where one
 * of two or more keys is the title: a paragraph may begin with a word and a colon.
 */
export function findHeaders(source: string): Found | undefined {
  if (!/^\p{L}[^\n]{0,40}:/u.test(source)) return undefined
  const block = /^(?:[^\n]*\S[^\n]*(?:\n|$))+/.exec(source)?.[0] ?? ''
  const lines = block.trimEnd().split('\n')
  const keys = lines.flatMap((line) => keyLine.exec(line)?.[1]?.toLowerCase() ?? [])
  const isHeaders = lines.every((line) => keyLine.test(line) || continued.test(line))
  if (!isHeaders || keys.length < 2 || !keys.includes('title')) return undefined
  return { kind: 'headers', value: block, start: 0, end: block.length }
}

/** What these programs call the keys that have another name here. */
const names = new Map([
  ['authors', 'author'],
  ['copyright', 'rights'],
  ['language', 'lang'],
  ['summary', 'description'],
])

/** A key is read in any case; a line that is indented goes on with the value above. */
export function readHeaders({ value, start }: Found, { points }: Context): FrontMatter {
  const values: Record<string, unknown> = {}
  const positions: Record<string, Position> = {}
  let offset = start
  let key = ''
  for (const line of value.trimEnd().split('\n')) {
    const [, written = '', text = ''] = keyLine.exec(line) ?? []
    if (written) {
      const name = written.toLowerCase()
      key = names.get(name) ?? name
      values[key] = name === 'authors' ? text.split(/[;,]/).map((one) => one.trim()) : text.trim()
      positions[key] = points.position(offset, offset + line.length)
    } else if (typeof values[key] === 'string') values[key] = `${String(values[key])} ${line.trim()}`
    offset += line.length + 1
  }
  return { values, positions }
}
