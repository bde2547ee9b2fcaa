import { signsIn } from './signs/index.js'

interface CodeVoice {
  lang: string
  indent(spaces: number): string
  verbalise(text: string): string
}

/** A line of code with its signs by name, and the parts of its names apart ("getItem" is "get Item"). */
export function spokenCode(line: string, { lang, indent, verbalise }: CodeVoice): string {
  const signs = signsIn(lang)
  const comment = /^\s*(?:\/\/+|#+(?!!)|--+)\s+(?<words>.*\p{L}.*)$/u.exec(line)?.groups?.words
  if (comment) return `${signs.get('//') ?? ''}: ${verbalise(comment)}`
  const depth = /^[\t ]*/.exec(line)?.[0].replaceAll('\t', '  ').length ?? 0
  const words = line
    .trim()
    .replace(inName, '‐')
    .split(pieces)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => signs.get(piece) ?? verbalise(parted(piece)))
  return [...(depth > 0 ? [verbalise(indent(depth))] : []), ...words].join(' ').replace(/\s+/g, ' ').trim()
}

/** Of `data-id`; in `a-b` it may be a minus. */
const inName = /(?<=\p{L}{2})-(?=\p{L}{2})/gu

/**
 * A line of code as it is written, with the minus in words: voices take it for a hyphen or a dash, which is silent.
 *
 * @param minus the word
 */
export function codeAsWritten(code: string, minus: string): string {
  return code.replace(
    /(?<=[\p{L}\p{N})\]] )[-−](?= [\p{L}\p{N}(])|(?<![\p{L}\p{N}_)\].-])[-−](?=\.?\d)/gu,
    ` ${minus} `,
  )
}

/** Signs of several characters are one. */
const pieces =
  /(===|!==|==|!=|<=|>=|=>|->|&&|\|\||\+\+|\+=|-=|\*\*|\/\/|::|\.\.\.|\d+(?:\.\d+)?|[^\p{L}\p{N}_\s])/u

function parted(name: string): string {
  return name.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}
