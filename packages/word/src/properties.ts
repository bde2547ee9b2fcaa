import type { FrontMatter } from '@lectern/core'
import { child, type Markup, textIn } from './package/xml.js'

/** Where the properties of a file are said to stand: before its first paragraph. */
const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** What Word and others write as a title when nobody wrote one. */
const noTitle = /^(?:microsoft word\b.*|document\s*\d*|untitled|title|.*\.(?:docx?|dotx?|rtf|odt))$/i

/** The properties of the file (ECMA-376-2, 8.3) as front matter. */
export function frontOf(core: Markup | undefined): FrontMatter {
  const text = (name: string) => {
    const element = child(core, name)
    return element ? textIn(element).replace(/\s+/g, ' ').trim() : ''
  }
  const title = text('dc:title')
  const date = (text('dcterms:modified') || text('dcterms:created')).slice(0, 10)
  const list = (words: string, between: RegExp) =>
    words
      .split(between)
      .map((one) => one.trim())
      .filter(Boolean)
  const values: Record<string, unknown> = {
    title: noTitle.test(title) ? '' : title,
    authors: list(text('dc:creator'), /[;\n]/),
    lang: text('dc:language'),
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : '',
    subjects: [...new Set([...list(text('dc:subject'), /;/), ...list(text('cp:keywords'), /[,;]/)])],
    description: text('dc:description'),
  }
  const said = Object.entries(values).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '',
  )
  return {
    values: Object.fromEntries(said),
    positions: Object.fromEntries(said.map(([key]) => [key, place])),
  }
}
