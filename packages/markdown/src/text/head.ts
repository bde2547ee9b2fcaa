import type { FrontMatter } from '@lectern/core'
import type { Heading } from 'mdast'
import type { Context } from '../context.js'
import type { Line } from './line.js'
import { parted } from './paragraphs.js'

/* What stands above a text: what kind of text it is, what a mail is about, who wrote it, where and when. */

/** What kind of text it is, which is no title. */
const kind =
  /^(?:for immediate release|(?:press|news|media) release|embargoed\b.*|pressemitteilung|communiqué de presse|nota de prensa)[:.]?$/i

const header = /^(?:From|To|Cc|Date|Subject|Reply-To|Message-ID): +\S/i
const subject = /^Subject: +(?=\S)/i

/** Words with capitals, and short ones between them: "Vincent van Gogh", "Ada Lovelace and Mary Somerville". */
const names = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:,? (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,3}))*"
const between = /, (?:and )?| (?:and|und|et|y) /
const byline = new RegExp(`^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) (${names})$`, 'u')

const day = '\\d{1,2} [A-Z][a-z]{2,8} \\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|\\d{4}-\\d{2}-\\d{2}'
/** "LONDON, 14 May 2026 – The bridge", and the date of a mail. */
const dateline = new RegExp(
  `^(?:Date: (?:[A-Z][a-z]{2}, )?(${day})\\b|(?:\\p{Lu}[\\p{L}\\p{M} .,'’-]{0,60}(?:, | \\())?(${day})\\)?(?: \\([^()]{1,40}\\))?(?=$| ?[-–—]))`,
  'u',
)

/** Groups of lines that may stand above a text: its kind, a title, a line below it, who wrote it, where and when. */
const most = 5

interface Head {
  /** The groups of lines of the text. What kind it is stands by itself. */
  groups: Line[][]
  /** Who wrote it, which is no longer in the text, since editions print it; and when. */
  front: FrontMatter
  /** What its author calls it. */
  title?: Heading
}

/** What is said above a text, and the text without what editions print by themselves. */
export function headOf(all: Line[][], { points, title }: Pick<Context, 'points' | 'title'>): Head {
  const head = all.slice(0, most)
  const lines = head.flat()
  const authors = lines.find(({ text }) => byline.test(text))
  const date = lines.find(({ text }) => dateline.test(text))
  const [first = []] = head
  const isMail = title === undefined && first.every(({ text }) => header.test(text))
  const named = isMail ? first.find(({ text }) => subject.test(text)) : undefined
  const isAlone = (line: Line) => line === authors || kind.test(line.text)
  const groups = head
    .map((group) => group.filter((line) => line !== named))
    .flatMap((group) => parted(group, (line, before) => isAlone(line) || isAlone(before)))
    .filter(([line]) => line !== authors)
  const place = ({ start, text }: Line) => points.position(start, start + text.length)
  return {
    groups: [...groups, ...all.slice(most)],
    front: {
      values: {
        ...(authors ? { authors: byline.exec(authors.text)?.[1]?.split(between) } : {}),
        ...(date ? { date: dateline.exec(date.text)?.slice(1).find(Boolean) } : {}),
      },
      positions: {
        ...(authors ? { authors: place(authors) } : {}),
        ...(date ? { date: place(date) } : {}),
      },
    },
    ...(named ? { title: headingOf(named, points) } : {}),
  }
}

function headingOf({ text, start }: Line, points: Context['points']): Heading {
  const value = text.replace(subject, '')
  const position = points.position(start + text.length - value.length, start + text.length)
  return { type: 'heading', depth: 1, children: [{ type: 'text', value, position }], position }
}

/** Whether a line says what kind of text it is. */
export const isKind = (line: string): boolean => kind.test(line)
