import type { Syntax } from '../parse/syntaxes.js'
import { allSyntaxes } from '../parse/syntaxes.js'

/** What can be asked for by name; without one the text says. `docs/dialects.md` has what each construct becomes. */
export const dialects = ['commonmark', 'gfm', 'pandoc', 'quarto', 'myst', 'obsidian'] as const

export type Dialect = (typeof dialects)[number]

/** What is read beside CommonMark where somebody asked for that dialect. Without being asked everything is read that can be told apart. */
export function syntaxesOf(asked: Dialect | undefined): readonly Syntax[] {
  if (asked === 'commonmark') return []
  return asked === 'gfm' ? gfm : allSyntaxes
}

const gfm: readonly Syntax[] = ['autolinks', 'footnotes', 'deletions', 'tables', 'tasks', 'maths', 'tags']

export function isDialect(name: string | undefined): name is Dialect {
  return dialects.some((dialect) => dialect === name)
}

/** What only one dialect writes, and how much it tells. */
const signs: Readonly<Record<Exclude<Dialect, 'commonmark' | 'gfm'>, readonly [RegExp, number][]>> = {
  quarto: [
    [/^(?:format|execute|bibliography|jupyter):/gm, 2],
    [/^:{3,}[ \t]*\{\.callout-/gm, 5],
    [/^`{3,}\{(?:r|python|julia|ojs|mermaid|dot)[ ,}]/gm, 4],
    [/^#\| /gm, 3],
    [/\{\{< (?:include|embed|video|meta|pagebreak|fa|var|kbd) /g, 3],
    [/@(?:fig|tbl|sec|eq|lst|thm)-\w/g, 2],
  ],
  myst: [
    [/^(?:`{3,}|:{3,})\{[a-z][\w:-]*\}/gm, 3],
    [/(?<![$\w=])\{[a-z][\w:]*\}`[^`\n]/g, 3],
    [/^\([\w-]+\)=[ \t]*$/gm, 4],
  ],
  obsidian: [
    [/!?\[\[(?!_TO)[^[\]\n]+\]\]/g, 3],
    [/^>[ \t]*\[![\w-]+\][+-]/gm, 3],
    [/%%[^%\n]+%%/g, 2],
    [/[ \t]\^[\w-]+[ \t]*$/gm, 1],
  ],
  pandoc: [
    [/^%[ \t]\S.*\n%/g, 5],
    [
      /^:{3,}[ \t]*(?:\{[.#]|(?!(?:note|info|tip|important|warning|danger|caution|success|details)\b)\w+[ \t]*$)/gm,
      2,
    ],
    [/\^\[[^\]\n]/g, 3],
    [/\[-?@[\w:]/g, 3],
    [/^\(@[\w-]*\)[ \t]/gm, 4],
    [/^\+[-=]{3,}\+/gm, 3],
    [/\][ \t]?\{[.#][\w-]/g, 2],
    [/^:[ \t]{2,}\S/gm, 2],
    [/^\| \S.*\n\| (?!.*\|[ \t]*$)/gm, 1],
    [/\{=\w+\}/g, 3],
  ],
}

/** Enough of a text to tell. */
const looked = 200_000
const least = 4

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
  let found: Dialect = 'gfm'
  let most = least - 1
  for (const [dialect, patterns] of Object.entries(signs) as [Dialect, (typeof signs)['quarto']][]) {
    const score = patterns.reduce((sum, [sign, weight]) => sum + weight * Math.min(10, count(text, sign)), 0)
    if (score > most) {
      most = score
      found = dialect
    }
  }
  return found
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

function count(text: string, sign: RegExp): number {
  let found = 0
  sign.lastIndex = 0
  while (found < 10 && sign.exec(text)) found++
  sign.lastIndex = 0
  return found
}
