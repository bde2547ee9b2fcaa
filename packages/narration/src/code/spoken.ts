import { type CodeVoice, piecesOf, withHyphens } from './pieces.js'

export interface LineVoice extends CodeVoice {
  signs: ReadonlyMap<string, string>
  indent(spaces: number): string
}

/** A line of code with each of its signs by name. */
export function spokenCode(line: string, voice: LineVoice): string {
  const { signs } = voice
  const comment = /^\s*(?:\/\/+|#+(?!!)|--+)\s+(?<words>.*\p{L}.*)$/u.exec(line)?.groups?.words
  if (comment) return `${signs.get('//') ?? ''}: ${voice.verbalise(comment)}`
  const depth = /^[\t ]*/.exec(line)?.[0].replaceAll('\t', '  ').length ?? 0
  const words = piecesOf(withHyphens(line.trim()).replace(inName, '‐'), signs, voice)
  return depth > 0 ? `${voice.verbalise(voice.indent(depth))} ${words}` : words
}

/** Of `data-id` and `app-*.jar`; in `a-b` it may be a minus. */
const inName = /(?<=\p{L}{2})-(?=\p{L}{2}|\*)/gu
