import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { isInCode } from './code-lines.js'
import { inMarkdown, inText, type Markup } from './markups.js'
import { separatedIn } from './separated.js'

/** Fewer lines may be an example, or chance. */
const least = 2
/** Lines that are looked at. */
const most = 5_000

interface Found {
  markup: Pick<Markup, 'name' | 'hint' | 'least'>
  lines: readonly number[]
}

/**
 * A file of another markup that is named as Markdown: its words are all printed, and so are its marks. One finding says so.
 *
 * @param from offset behind the front matter
 */
export function reportOtherMarkup(context: Context, from: number): void {
  const lines = context.source.split('\n', most)
  const firstLine = context.source.slice(0, from).split('\n').length - 1
  const isCode = isInCode(lines)
  const found = likeliest(inMarkdown, lines, (index) => index >= firstLine && !isCode(index))
  if (found) tell(found, lines, context)
}

/** The same for a file that is named as plain text, which may be Markdown, or a table of values, too. */
export function reportMarkupOfText(context: Context): void {
  const lines = context.source.split('\n', most)
  const found = likeliest(inText, lines, () => true) ?? separatedIn(lines)
  if (found) tell(found, lines, context)
}

/** Lines in which a header of a mail or of a file stands. */
const header = 60

/** Signs of one may be in another: a header says it, else the one with the most lines is meant. */
function likeliest(
  markups: readonly Markup[],
  lines: readonly string[],
  counts: (index: number) => boolean,
): Found | undefined {
  return markups
    .map((markup) => ({
      markup,
      lines: lines.flatMap((line, index) => (markup.sign.test(line) && counts(index) ? [index] : [])),
    }))
    .filter((one) => one.lines.length >= (one.markup.least ?? least))
    .reduce<Found | undefined>((best, one) => (best && weight(best) >= weight(one) ? best : one), undefined)
}

function weight({ markup: { least }, lines }: Found): number {
  const [first = header] = lines
  return least === 1 && first < header ? Number.POSITIVE_INFINITY : lines.length
}

function tell({ markup, lines: [first = 0] }: Found, lines: readonly string[], { report }: Context): void {
  const line = (lines[first] ?? '').trim()
  report(
    rules['dialect-unknown'],
    `This looks like ${markup.name} (“${line.slice(0, 40)}”), which is not read; its marks are printed as words`,
    {
      place: { line: first + 1, column: 1 },
      hint: markup.hint ?? 'Convert the file to Markdown, with pandoc for example.',
    },
  )
}
