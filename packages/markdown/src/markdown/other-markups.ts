import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { isInCode } from './dialects/code-lines.js'

/** What other languages of markup write at the beginning of lines, and Markdown never means. */
const markups: readonly { name: string; sign: RegExp }[] = [
  { name: 'reStructuredText', sign: /^\.\. (?:[a-z][\w-]*::|_[\w -]{1,60}:|\|[^|]{1,60}\| )/ },
  {
    name: 'Org',
    sign: /^(?:#\+(?:TITLE|AUTHOR|DATE|OPTIONS|BEGIN_\w+|END_\w+|CAPTION|NAME):?(?:[ \t]|$)|:PROPERTIES:)/i,
  },
  {
    name: 'AsciiDoc',
    sign: /^(?:\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|source|cols=|\[(?!_TO))[^\]]{0,100}\]|include::\S+\[|image::\S+\[|={4}$|\|={3})/,
  },
  { name: 'Textile', sign: /^(?:h[1-6]|bq|bc|notextile)(?:\([\w #-]{1,40}\))?\.{1,2} \S/ },
  { name: 'OpenITI mARkdown', sign: /^(?:######OpenITI#|#META#|### \|{1,5} |~~(?!.*~~)\S)/ },
  {
    name: 'Fountain (a screenplay)',
    sign: /^(?:(?:INT|EXT|EST|INT\.?\/EXT|I\/E)\.? \S.{0,120}$|(?:FADE (?:IN|OUT|TO BLACK)[:.]|(?:CUT|SMASH CUT|DISSOLVE) TO:)[ \t]*$)/,
  },
  {
    name: 'MediaWiki',
    sign: /^(?:\{\|(?:[ \t]|$)|\|-$|\|\}$|={2,6} ?[^=]{1,100} ?={2,6}[ \t]*$|\[\[(?:Category|File|Image):)/i,
  },
]

/** Fewer may be an example, or chance. */
const least = 2
/** Lines that are looked at. */
const most = 5_000

/**
 * A file of another markup that is named as Markdown: its words are all printed, and so are its marks. One finding says so.
 *
 * @param from offset behind the front matter
 */
export function reportOtherMarkup({ source, report }: Context, from: number): void {
  const lines = source.split('\n', most)
  const firstLine = source.slice(0, from).split('\n').length - 1
  const isCode = isInCode(lines)
  for (const { name, sign } of markups) {
    const found = lines.flatMap((line, index) =>
      index >= firstLine && sign.test(line) && !isCode(index) ? [index] : [],
    )
    const [first] = found
    if (first === undefined || found.length < least) continue
    report(
      rules['dialect-unknown'],
      `This looks like ${name} (“${(lines[first] ?? '').trim().slice(0, 40)}”), which is not read; its marks are printed as words`,
      {
        place: { line: first + 1, column: 1 },
        hint: 'Convert the file to Markdown, with pandoc for example.',
      },
    )
  }
}
