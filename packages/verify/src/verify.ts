import { type Emitter, explained, type Finding, LecternError, sha256 } from '@lectern/core'
import { readCues } from './extract/captions.js'
import type { Extract } from './extract/extract.js'
import { extractOf } from './extract/finished.js'
import { soundLength } from './extract/sound-length.js'
import { judgeCues } from './judge/cues.js'
import { judgeFigures } from './judge/figures.js'
import { type Judgement, judgementOf } from './judge/judgement.js'
import { judgeOrder } from './judge/order.js'
import { judgeWords } from './judge/same-words.js'
import { judgeSpoken } from './judge/spoken.js'
import { judgeStructure } from './judge/structure.js'
import { measurePdf } from './measure/measure.js'
import { type Figure, figuresOf } from './measure/presets.js'
import { type EditionJson, readRecord } from './record.js'
import { rules } from './rules.js'

/** The files of a finished publication, by their paths in `edition.json`. */
export interface FinishedFiles {
  /** Undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>
}

/** What verification found. */
export interface Verification {
  /** Files that were read and judged. */
  files: readonly string[]
  /** What does not hold. */
  findings: readonly Finding[]
  /** What was measured on the pages of each PDF. */
  measured: readonly Measured[]
}

/** Figures of one file. */
export interface Measured {
  /** From the folder of the editions. */
  path: string
  /** Name of its edition. */
  edition: string
  /** What was measured. */
  figures: readonly Figure[]
}

/** What verification is given beside the files. */
export interface VerifyOptions {
  /** Registered emitters: the editions of those that bring an `extract` are judged like Lectern's own. */
  emitters?: readonly Emitter[]
}

/**
 * Reads the editions of an article back and judges them: each by itself, and whether they say the same.
 *
 * @throws LecternError `unreadable-input` when edition.json is missing or something else
 */
export async function verify(
  files: FinishedFiles,
  { emitters = [] }: VerifyOptions = {},
): Promise<Verification> {
  const record = readRecord((await files.read('edition.json')) ?? new Uint8Array())
  const known = new Set(record.blocks.map(({ id }) => id))
  const found = await readFiles(record, files)
  const readings = found.present.map((file) => readEdition(file, known, record.article.lang, emitters))
  const extracts = readings.flatMap(({ extract }) => (extract ? [extract] : []))
  return {
    files: found.present.map(({ path }) => path),
    measured: readings.flatMap(({ measured }) => (measured ? [measured] : [])),
    findings: [
      ...found.findings,
      ...readings.flatMap(({ findings }) => findings),
      ...extracts.flatMap((extract) => orderFindings(extract, record)),
      ...comparisons(extracts, record),
      ...soundFindings(found.present, extracts[0], record),
    ],
  }
}

/**
 * Judges one finished file by itself: what a page, a book, a PDF or a caption file must have.
 *
 * @param path tells by its extension what the file is
 * @throws LecternError `unknown-format` for a file of another kind
 */
export function verifyFile(path: string, bytes: Uint8Array): Verification {
  if (!/\.(?:html|epub|pdf|vtt)$/i.test(path))
    throw new LecternError('unknown-format', `${path} cannot be checked by itself`, {
      hint: 'Give a .html, .epub, .pdf or .vtt file, or a folder made by lectern build.',
    })
  const { findings, measured } = readEdition(
    { edition: editionBy(path), path, mediaType: '', bytes },
    new Set(),
    undefined,
  )
  return { files: [path], findings, measured: measured ? [measured] : [] }
}

/** The edition's name, from that of its file: `article.large-print.pdf` is `pdf.large-print`. */
function editionBy(path: string): string {
  const [, ...parts] = path.slice(path.search(/[^/\\]*$/)).split('.')
  const extension = (parts.pop() ?? '').toLowerCase()
  return [extension, ...parts].join('.')
}

interface Present {
  edition: string
  path: string
  mediaType: string
  bytes: Uint8Array
}

async function readFiles(
  record: EditionJson,
  files: FinishedFiles,
): Promise<{ present: Present[]; findings: Finding[] }> {
  const present: Present[] = []
  const findings: Finding[] = []
  for (const { edition, path, mediaType, sha256: expected, linked } of record.files) {
    const judgement = judgementOf(path, edition)
    const bytes = await files.read(path)
    if (!bytes) judgement.report(rules['edition-missing'], `${path} is missing`)
    else {
      if (sha256(bytes) !== expected) {
        judgement.report(rules['edition-hash'], `${path} has changed since it was made`, {
          hint: 'Make the editions again.',
        })
      }
      if (!linked) present.push({ edition, path, mediaType, bytes })
    }
    for (const finding of judgement.findings()) findings.push(finding)
  }
  return { present, findings }
}

function readEdition(
  file: Present,
  known: ReadonlySet<string>,
  lang: string | undefined,
  emitters: readonly Emitter[] = [],
): { extract?: Extract; measured?: Measured; findings: Finding[] } {
  const judgement = judgementOf(file.path, file.edition)
  try {
    const extract = extractOf({ ...file, known }, emitters)
    if (extract) judgeStructure(extract, lang, judgement)
    if (/\.vtt$/i.test(file.path)) readCues(file.bytes)
    const measured = extract?.kind === 'pdf' ? measure(file, judgement) : undefined
    return {
      ...(extract ? { extract } : {}),
      ...(measured ? { measured } : {}),
      findings: judgement.findings(),
    }
  } catch (cause) {
    unreadable(file, cause, judgement)
    return { findings: judgement.findings() }
  }
}

function measure({ path, edition, bytes }: Present, judgement: Judgement): Measured {
  const figures = figuresOf(edition, measurePdf(bytes))
  judgeFigures(figures, judgement)
  return { path, edition, figures }
}

function unreadable({ path }: Present, cause: unknown, judgement: Judgement): void {
  const { message: reason } = explained(cause)
  judgement.report(rules['edition-readable'], `${path} cannot be read: ${reason}`, { cause })
}

function orderFindings(extract: Extract, { blocks }: EditionJson): Finding[] {
  const judgement = judgementOf(extract.path, extract.edition)
  judgeOrder(extract, blocks, judgement)
  return judgement.findings()
}

/** Each edition against the first: what equals the same equals each other. */
function comparisons([first, ...others]: readonly Extract[], { blocks, findings }: EditionJson): Finding[] {
  const excused = new Set(findings.flatMap(({ block }) => (block ? [block] : [])))
  return others.flatMap((other) => {
    if (!first) return []
    const judgement = judgementOf(other.path, other.edition)
    judgeWords(first, other, blocks, excused, judgement)
    return judgement.findings()
  })
}

function soundFindings(
  files: readonly Present[],
  printed: Extract | undefined,
  { blocks, findings }: EditionJson,
): Finding[] {
  // What a person's recording leaves out is known, and stands in the transcript.
  const omitted = new Set(findings.flatMap(({ rule, block }) => (rule === 'recording-omits' ? [block] : [])))
  const spoken = blocks.filter(({ id }) => !omitted.has(id))
  return files
    .filter(({ path }) => path.endsWith('.vtt'))
    .flatMap((captions) => {
      const judgement = judgementOf(captions.path, captions.edition)
      const stem = captions.path.replace(/(?:\.cues)?\.vtt$/, '')
      const sound = files.find(
        ({ path, mediaType }) => mediaType.startsWith('audio/') && path.replace(/\.\w+$/, '') === stem,
      )
      try {
        const cues = readCues(captions.bytes)
        judgeCues(cues, sound && soundLength(sound.bytes, sound.mediaType), judgement)
        if (printed) judgeSpoken(printed, cues, spoken, judgement)
      } catch {
        // Captions that cannot be read are reported where they were read first.
      }
      return judgement.findings()
    })
}
