import type { Syntax } from '../parse/syntaxes.js'
import { allSyntaxes } from '../parse/syntaxes.js'

/** What can be asked for by name; without one the text says. `docs/dialects.md` has what each construct becomes. */
export const dialects = ['commonmark', 'gfm', 'pandoc', 'quarto', 'myst', 'obsidian'] as const

export type Dialect = (typeof dialects)[number]

/** What is read beside CommonMark where somebody asked for that dialect. Without being asked everything is read that can be told apart. */
export function syntaxesOf(asked: Dialect | undefined, dialect: Dialect): readonly Syntax[] {
  if (asked === 'commonmark') return []
  if (asked === 'gfm') return gfm
  return [...allSyntaxes, ...ofOne[dialect]]
}

/** What would be something else in other dialects. */
const ofOne: Readonly<Record<Dialect, readonly Syntax[]>> = {
  commonmark: [],
  gfm: [],
  pandoc: ['divs', 'fancyLists'],
  quarto: ['divs', 'fancyLists'],
  myst: ['mystComments'],
  obsidian: ['obsidianComments'],
}

const gfm: readonly Syntax[] = ['autolinks', 'footnotes', 'deletions', 'tables', 'tasks', 'maths', 'tags']

export function isDialect(name: string | undefined): name is Dialect {
  return dialects.some((dialect) => dialect === name)
}

/** What only one dialect writes. */
const signs: Readonly<Record<Exclude<Dialect, 'commonmark' | 'gfm'>, readonly RegExp[]>> = {
  quarto: [
    /^(?:format|execute|jupyter):/m,
    /^:{3,}[ \t]*\{\.callout-/m,
    /^`{3,}\{(?:r|python|julia|ojs|mermaid|dot)[ ,}]/m,
    /^#\| /m,
    /\{\{< (?:include|embed|video|meta|pagebreak|fa|var|kbd) /,
    /@(?:fig|tbl|sec|eq|lst|thm)-\w/,
  ],
  myst: [
    /^(?:`{3,}|:{3,})\{[a-z][\w:-]*\}/m,
    /(?<![$\w=])\{[a-z][\w:]*\}`[^`\n]/,
    /^\([\w-]+\)=[ \t]*$/m,
    /^\+\+\+[ \t]*$/m,
    /^% \S/m,
  ],
  obsidian: [
    /!?\[\[(?!_TO)[^[\]\n]+\]\]/,
    /^>[ \t]*\[![\w-]+\][+-]/m,
    /%%[^%\n]+%%|^%%[ \t]*$/m,
    /[ \t]\^[\w-]+[ \t]*$/m,
  ],
  pandoc: [
    /^%[ \t]\S.*\n%/,
    /^:{3,}[ \t]*\{[.#]/m,
    /\^\[[^\]\n]/,
    /\[-?@\w[^[\]\n]*\](?!\()/,
    /^\(@[\w-]*\)[ \t]/m,
    /^#\.[ \t]/m,
    /^\(?(?:[a-zA-Z]|\d)\)[ \t]{1,4}\S/m,
    /^\+[-=]{3,}\+/m,
    /\][ \t]?\{[.#][\w-]/,
    /^:[ \t]{2,}\S/m,
    /^\| \S.*\n\| (?!.*\|[ \t]*$)/m,
    /\{=\w+\}/,
  ],
}

/** Enough of a text to tell. */
const looked = 200_000
/** Different signs: what one pattern finds may be anything, however often it stands there. */
const least = 2

/** Extensions that one dialect alone uses. MDX has none of what the others write. */
const byExtension: Readonly<Record<string, Dialect>> = { qmd: 'quarto', rmd: 'quarto', mdx: 'gfm' }

/**
 * The dialect that the text is written in, by what only that one has; GitHub's where nothing tells.
 *
 * @param path of the file, whose extension may tell
 */
export function detectDialect(source: string, path = ''): Dialect {
  const known = byExtension[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
  if (known) return known
  const text = withoutCode(source.slice(0, looked))
  const count = (patterns: readonly RegExp[]): number => patterns.filter((sign) => sign.test(text)).length
  const quarto = count(signs.quarto)
  const found: readonly [Dialect, number][] = [
    // Quarto is pandoc's Markdown with more.
    [quarto > 0 ? 'quarto' : 'pandoc', quarto + count(signs.pandoc)],
    ['myst', count(signs.myst)],
    ['obsidian', count(signs.obsidian)],
  ]
  const [dialect, most] = found.reduce((best, one) => (one[1] > best[1] ? one : best))
  return most < least ? 'gfm' : dialect
}

/** Code shows what other languages write. The options of code cells are signs themselves, and a directive holds Markdown. */
function withoutCode(text: string): string {
  let closing: string | undefined
  return text
    .split('\n')
    .filter((line) => {
      const [, marks = '', info = ''] = /^[ \t>]*(`{3,}|~{3,})(.*)$/.exec(line) ?? []
      if (closing === undefined) {
        if (marks && !info.startsWith('{') && !info.includes('`')) closing = marks
        return true
      }
      if (marks.startsWith(closing) && info.trim() === '') closing = undefined
      return false
    })
    .join('\n')
}
