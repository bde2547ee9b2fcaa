import { isInCode } from './code-lines.js'
import type { Context } from './context.js'
import { rules } from './rules.js'

/** What another language of markup writes at the beginning of lines, and Markdown and plain text never mean. */
const markups: readonly (readonly [name: string, sign: RegExp])[] = [
  ['reStructuredText', /^\s*\.\. (?:[a-z][\w-]*::|_[\w -]{1,60}:|\|[^|]{1,60}\| )/],
  ['Org', /^(?:#\+(?:TITLE|AUTHOR|DATE|OPTIONS|BEGIN_\w+|END_\w+|CAPTION|NAME):?(?:[ \t]|$)|:PROPERTIES:)/i],
  [
    'AsciiDoc',
    /^(?:\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|source|cols=)[^\]]{0,100}\]|(?:include|image)::\S{1,100}\[|\|={3})/,
  ],
  ['Textile', /^(?:h[1-6]|bq|bc|notextile)(?:\([\w #-]{1,40}\))?\.{1,2} \S/],
  [
    'LaTeX',
    /^\\(?:documentclass|usepackage|begin\{document\}|maketitle|(?:sub){0,2}section\*?\{|chapter\*?\{)/,
  ],
  [
    'MediaWiki',
    /^(?:\{\|(?:[ \t]|$)|\|-$|\|\}$|={2,6} ?[^=]{1,100} ?={2,6}[ \t]*$|\[\[(?:Category|File|Image):)/i,
  ],
  ['troff', /^\.(?:TH|SH|SS|PP|TP|IP|Dd|Dt|Sh|Nm)(?:[ \t]|$)/],
]

/** The same of files that are named as text. */
const inText: typeof markups = [
  ...markups,
  [
    'Markdown',
    /^(?:`{3,9}[\w+-]{0,20}|\|(?:[ \t]?:?-{2,100}:?[ \t]?\|){1,50})$|!?\[[^[\]\n]{1,200}\]\((?:https?:|[./#])[^()\s]{0,500}\)|(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*[:,.;]?[ \t]\p{L}/u,
  ],
  ['HTML', /<\/(?:p|div|t[dhr]|table|[uod]l|li|d[dt]|h[1-6]|section|article|body)>|<br[ \t]?\/?>/i],
]

/** Fewer lines may be an example, or chance. */
const least = 2
/** Lines that are looked at. */
const most = 5_000

/**
 * A file of another markup that is named as Markdown or text: its words are all printed, and so are its marks. One finding says so.
 *
 * @param from offset behind the front matter of Markdown; undefined where the file is text
 */
export function reportOtherMarkup({ source, report }: Context, from?: number): void {
  const lines = source.split('\n', most)
  const firstLine = source.slice(0, from ?? 0).split('\n').length - 1
  const isCode = from === undefined ? () => false : isInCode(lines)
  let best: { name: string; found: readonly number[] } | undefined
  for (const [name, sign] of from === undefined ? inText : markups) {
    const found = [...lines.keys()].filter(
      (at) => at >= firstLine && sign.test(lines[at] ?? '') && !isCode(at),
    )
    if (found.length >= least && found.length > (best?.found.length ?? 0)) best = { name, found }
  }
  const [first = 0] = best?.found ?? []
  if (best)
    report(
      rules['dialect-unknown'],
      `This looks like ${best.name} (“${(lines[first] ?? '').trim().slice(0, 40)}”), which is not read; its marks are printed as words`,
      {
        place: { line: first + 1, column: 1 },
        hint: 'Convert the file to Markdown, with pandoc for example.',
      },
    )
}
