import type { SourceFile } from '../contracts/reader.js'
import type { Report } from '../diagnostics/report.js'
import { clean } from './clean.js'
import { decode } from './decode.js'
import { createPoints, type Points } from './points.js'
import { rules } from './rules.js'

/** A source that is text, as the steps of its reader share it. */
export interface SourceText {
  /** Decoded and cleaned. Offsets of positions count its UTF-16 units. */
  source: string
  /** Turns offsets into lines and columns. */
  points: Points
  /** Tells of a finding. */
  report: Report
}

/**
 * The text of a file: decoded by its byte-order mark, as UTF-8, as it declares or as it looks like, with line feeds at line ends and without
 * control characters. What was changed or guessed is reported.
 *
 * @throws LecternError `binary-input`
 */
export async function readText(file: SourceFile, report: Report): Promise<SourceText> {
  return sourceText(clean(file.text ?? (await decoded(file, report)), report), report)
}

/** A source that is a text already, or that a tree was made of. */
export function sourceText(source: string, report: Report): SourceText {
  return { source, points: createPoints(source), report }
}

const hint = 'Save it as UTF-8.'

/** Fewer U+FFFD than this may be what an article is about. */
const fewestLost = 3

function lostBefore(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

async function decoded({ bytes, path }: SourceFile, report: Report): Promise<string> {
  const { text, encoding, isGuessed, wrong = 0 } = await decode(bytes, path ?? 'The input')
  const place = { line: 1, column: 1 }
  if (wrong > 0) {
    const first = createPoints(text).point(text.indexOf('\ufffd'))
    report(rules['text-encoding'], `In ${wrong} places the bytes are not UTF-8; “\ufffd” stands there`, {
      place: first,
      hint,
    })
  } else if (lostBefore(text) >= fewestLost) {
    report(
      rules['text-encoding'],
      `In ${lostBefore(text)} places stands “\ufffd”: letters were lost before this file was saved`,
      {
        place: createPoints(text).point(text.indexOf('\ufffd')),
        hint: 'Save it once more from where it comes from.',
      },
    )
  } else if (encoding === 'windows-1252' && isGuessed) {
    report(rules['text-encoding'], 'The source is not UTF-8; it is read as Windows-1252 (Latin-1)', {
      place,
      hint,
    })
  } else if (isGuessed) {
    report(
      rules['text-encoding'],
      `The source is not UTF-8; it is read as ${encoding}, which it looks like`,
      {
        place,
        hint,
      },
    )
  }
  return text
}
