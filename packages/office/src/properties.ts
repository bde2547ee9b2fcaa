import type { FrontMatter } from '@lectern/core'
import { positionAt } from './findings/place.js'

/** What the properties of a file say, as they are written; empty where nothing is. */
export interface FileProperties {
  /** Title that the file gives itself. */
  title: string
  /** In the order in which they are named. */
  authors: readonly string[]
  /** BCP 47. */
  lang: string
  /** Begins with a date: "2026-05-04T10:00:00Z". */
  date: string
  /** Keywords. */
  subjects: readonly string[]
  /** Summary. */
  description: string
}

/** What programs write as a title when nobody wrote one. */
const noTitle =
  /^(?:microsoft word\b.*|document\s*\d*|untitled(?:\s*\d+)?|title|.*\.(?:docx?|dotx?|rtf|odt|ott))$/i

/** The properties of a file as front matter, which stands before its first paragraph. */
export function frontOf({ title, authors, lang, date, subjects, description }: FileProperties): FrontMatter {
  const day = date.slice(0, 10)
  const values: Record<string, unknown> = {
    title: noTitle.test(title) ? '' : title,
    authors: authors.map((one) => one.trim()).filter(Boolean),
    lang,
    date: /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : '',
    subjects: [...new Set(subjects.map((one) => one.trim()).filter(Boolean))],
    description,
  }
  const said = Object.entries(values).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '',
  )
  return {
    values: Object.fromEntries(said),
    positions: Object.fromEntries(said.map(([key]) => [key, positionAt(1)])),
  }
}
