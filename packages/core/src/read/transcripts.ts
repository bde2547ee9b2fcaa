import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Heading, Root } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Resources } from '../contracts/resources.js'
import type { Report } from '../diagnostics/report.js'
import { isRecording, type RecordingNode } from '../nodes/kinds.js'
import { rules } from './rules.js'
import { type AnyNode, at, descendants, is, isParent, rewrite, textNode } from './tree.js'

/** Where transcripts come from. */
export interface TranscriptSource {
  resources?: Resources
  /** Reads one as an article is read, without its own transcripts. */
  read(bytes: Uint8Array, path: string): Promise<Root>
}

/** Puts the words of each recording's transcript into its node (WCAG 1.2.1). */
export async function readTranscripts(tree: Root, report: Report, source: TranscriptSource): Promise<void> {
  const recordings: RecordingNode[] = []
  for (const node of descendants(tree)) if (isRecording(node) && node.transcript) recordings.push(node)
  for (const node of recordings)
    if (node.transcript) await readTranscript(node, node.transcript, report, source)
}

async function readTranscript(
  media: RecordingNode,
  reference: string,
  report: Report,
  { resources, read }: TranscriptSource,
): Promise<void> {
  if (!resources) return missing(media, reference, 'no resources were given to load it from', report)
  try {
    const { bytes } = await resources.load(reference, ['text/*'])
    const blocks = /\.vtt$/i.test(reference) ? cues(bytes) : withoutHeadings(await read(bytes, reference))
    for (const block of blocks) place(block, media)
    media.children = media.children.concat(blocks as RecordingNode['children'])
  } catch (cause) {
    missing(media, reference, cause instanceof Error ? cause.message : String(cause), report, cause)
  }
}

function missing(
  media: RecordingNode,
  reference: string,
  reason: string,
  report: Report,
  cause?: unknown,
): void {
  report(rules['media-transcript'], `The transcript ${reference} could not be read: ${reason}`, {
    place: media,
    hint: 'Check its path, which is relative to the article.',
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

/** What stands below the line of the times. */
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

/** The words stand in another file: in this one their place is the recording. */
function place(node: AnyNode, media: RecordingNode): void {
  delete node.position
  Object.assign(node, at(media))
  if (isParent(node)) for (const child of node.children) place(child, media)
}
