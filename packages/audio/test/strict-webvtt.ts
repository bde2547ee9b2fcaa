import { createRequire } from 'node:module'

interface CueNode {
  type: string
  value?: string
  children?: readonly CueNode[]
}

interface Parsed {
  cues: readonly { id: string; startTime: number; endTime: number; tree: CueNode }[]
  errors: readonly { message: string; line: number }[]
}

interface Library {
  WebVTTParser: new (
    entities: Readonly<Record<string, string>>,
  ) => { parse(text: string, mode: string): Parsed }
}

const { WebVTTParser } = createRequire(import.meta.url)('webvtt-parser') as Library

/** Its own table lacks the semicolons. */
const entities = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
  '&nbsp;': '\u00a0',
}

/** What a strict reader, the W3C group's own, finds in a file: the words without markup, and what it objects to. */
export function readStrictly(file: string) {
  const { cues, errors } = new WebVTTParser(entities).parse(file, 'subtitles/captions/descriptions')
  return {
    cues: cues.map(({ id, tree }) => ({ id, text: plain(tree) })),
    errors: errors.map(({ line, message }) => `${line}: ${message}`),
  }
}

/** The value of an element is what its tag says: a language, a voice. */
function plain({ type, value = '', children = [] }: CueNode): string {
  return (type === 'object' ? '' : value) + children.map(plain).join('')
}
