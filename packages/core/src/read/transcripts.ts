import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Heading, Root } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Finding } from '../article.js'
import { ResourceError, type Resources } from '../contracts/resources.js'
import type { Report } from '../diagnostics/report.js'
import { LecternError } from '../errors.js'
import { isRecording, type RecordingNode } from '../nodes/kinds.js'
import { resourceProblems } from '../publish/missing.js'
import { rules } from './rules.js'
import { type AnyNode, at, descendants, is, isParent, rewrite, textNode } from './tree.js'

/** Where transcripts come from. */
export interface TranscriptSource {
  resources?: Resources
  /** Reads one as an article is read, without its own transcripts. */
  read(bytes: Uint8Array, path: string): Promise<{ tree: Root; findings: readonly Finding[] }>
}

/** Puts the words of each recording's transcript into its node (WCAG 1.2.1). */
export async function readTranscripts(tree: Root, report: Report, source: TranscriptSource): Promise<void> {
  const recordings: RecordingNode[] = []
  for (const node of descendants(tree)) if (isRecording(node) && node.transcript) recordings.push(node)
  const uses = new Map<string, number>()
  for (const node of recordings) {
    const { transcript = '' } = node
    const use = (uses.get(transcript) ?? 0) + 1
    uses.set(transcript, use)
    await readTranscript(node, transcript, use, report, source)
  }
}

/** @param use how often the same transcript was read, this time included */
async function readTranscript(
  media: RecordingNode,
  reference: string,
  use: number,
  report: Report,
  { resources, read }: TranscriptSource,
): Promise<void> {
  if (!resources)
    return missing(media, reference, new Error('no resources were given to load it from'), report)
  try {
    const { bytes } = await resources.load(reference, ['text/*'])
    const blocks = /\.vtt$/i.test(reference) ? cues(bytes) : await words(bytes)
    for (const block of blocks) place(block, media)
    media.children = media.children.concat(blocks as RecordingNode['children'])
  } catch (cause) {
    missing(media, reference, cause, report)
  }

  async function words(bytes: Uint8Array): Promise<AnyNode[]> {
    const { tree, findings } = await read(bytes, reference)
    for (const finding of findings) passOn(finding, media, reference, report)
    keepApart(tree, use === 1 ? reference : `${reference} ${use}`)
    return withoutHeadings(tree)
  }
}

/** What is wrong in the transcript is wrong in the article; its line is one of the transcript's. */
function passOn(finding: Finding, media: RecordingNode, reference: string, report: Report): void {
  const { rule: id, source, severity, wcag, message, line, hint } = finding
  const where = line === undefined ? '' : `, line ${line}`
  report({ id, source, severity, wcag, summary: '' }, `In the transcript ${reference}${where}: ${message}`, {
    place: media,
    hint,
  })
}

const identified = new Set([
  'footnoteReference',
  'footnoteDefinition',
  'linkReference',
  'imageReference',
  'definition',
])

/** Notes and addresses of a transcript are its own: the article may call others by the same names. */
function keepApart(tree: Root, name: string): void {
  for (const node of descendants(tree)) {
    if (!identified.has(node.type)) continue
    const own = node as AnyNode & { identifier: string }
    own.identifier = `${own.identifier} (${name})`
  }
}

function missing(media: RecordingNode, reference: string, cause: unknown, report: Report): void {
  const reason =
    cause instanceof ResourceError
      ? resourceProblems[cause.problem]
      : cause instanceof Error
        ? cause.message
        : String(cause)
  const advice = cause instanceof ResourceError || cause instanceof LecternError ? cause.hint : undefined
  report(rules['media-transcript'], `The transcript "${reference}" could not be read: ${reason}`, {
    place: media,
    hint: advice ?? 'Check its path, which is relative to the article.',
    cause,
  })
}

function withoutHeadings(tree: Root): AnyNode[] {
  rewrite(tree, (node) => (is<Heading>(node, 'heading') ? [asParagraph(node)] : undefined))
  return tree.children
}

/** A heading of the transcript is no heading of the article. */
function asParagraph({ children, position }: Heading): AnyNode {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children }],
    ...(position ? { position } : {}),
  } as AnyNode
}

/** Who speaks from here on (WebVTT 4.2.2, cue voice span), with or without classes. */
const voice = /<v(?:\.[^\s<>]*)?\s([^<>]*)>/g

/** A paragraph for each cue of a WebVTT file, with the name of its speaker where another one begins. */
function cues(bytes: Uint8Array): AnyNode[] {
  const parts = new TextDecoder()
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
  let speaker = ''
  return parts.flatMap((part) => {
    const cue = part.replace(voice, (_, name: string) => {
      const isNew = name.trim() !== speaker
      speaker = name.trim()
      return isNew && speaker ? `${speaker}: ` : ''
    })
    const text = cueText(cue)
    return text ? [{ type: 'paragraph', children: [textNode(text)] } as AnyNode] : []
  })
}

/** The text of a cue of WebVTT, which stands below the line of its times. */
function cueText(block: string): string {
  const arrow = block.indexOf('-->')
  const end = arrow < 0 ? -1 : block.indexOf('\n', arrow)
  if (end < 0) return ''
  const text = block.slice(end).replace(/<[^<>]*>/g, '')
  return text.replace(reference, characterOf).trim()
}

/** WebVTT 4.2.2 and 6.4.5: a cue has the character references of HTML. */
const reference = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z\d]{2,40}));/gi

function characterOf(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (hex) return decodeNumericCharacterReference(hex, 16)
  if (decimal) return decodeNumericCharacterReference(decimal, 10)
  return (name && decodeNamedCharacterReference(name)) || whole
}

/** Gives words of a transcript the place of the recording, since their own is in another file. */
function place(node: AnyNode, media: RecordingNode): void {
  delete node.position
  Object.assign(node, at(media))
  if (isParent(node)) for (const child of node.children) place(child, media)
}
