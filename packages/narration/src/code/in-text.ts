import { type CodeVoice, piecesOf, withHyphens } from './pieces.js'

/**
 * Code inside a sentence, as somebody reads it aloud: names of files and addresses as in a text, operators and options by name; brackets,
 * quotation marks and commas are for the eye, unless there is nothing else, or they are around all of it or part a calculation.
 *
 * @returns what is said; as it is written where the signs of code have no names in the language, with the minus in words
 */
export function codeInText(code: string, voice: CodeVoice): string {
  const { signs } = voice
  if (!signs) return withMinus(code, voice.verbalise(' − ').trim())
  if (!/[\p{L}\p{N}]/u.test(code) || isWrapped(code) || isCalculation(code))
    return piecesOf(withHyphens(code), signs, voice)
  const quiet = new Map([...signs, ...silent.map((sign) => [sign, ''] as const)])
  return withHyphens(withoutTags(code))
    .replace(/[,;](?=\s|$)/gu, ' ')
    .split(betweenWords)
    .map((word) => nameOfFile(word, signs, voice) ?? piecesOf(joined(word), quiet, voice))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const silent = ['❗', '(', ')', '[', ']', '{', '}', '"', "'", '`']

/** A unit belongs to its number. */
const betweenWords = /\s+(?!(?:ms|[kKMGT]i?B)(?![\p{L}\p{N}]))/u

/** `[foo][bar]`, `"yes"`: what the text is about is how it is written. */
const isWrapped = (code: string) => /^[([{"'`].*[)\]}"'`]$/s.test(code)

const isCalculation = (code: string) =>
  / \*\* /.test(code) || (/[()[\]{}]/.test(code) && / (?:[-+*/%<>=]|[=!<>]=|===|&&|\|\|) /.test(code))

/** The hyphens of `data-id`, `utf-8`, `ISO-8859-1` and `t-*.md` are not said; in `x-1` it may be a minus, and in a path each has its name. */
function joined(word: string): string {
  const isName = /^[\p{L}\p{N}._/@\\~:*-]+$/u.test(word) && /\p{L}/u.test(word)
  if (isName && /[/\\]/.test(word)) return word.replaceAll('-', '‐')
  return word.replace(
    isName ? /(?<=\p{L}{2}|\p{N})-|-(?=\*)|(?<=^\p{Lu})-(?=\p{L}{2})/gu : /(?<=\p{L}{2}|[}>])-(?=\p{L}{2})/gu,
    ' ',
  )
}

/** `<div>` is not less than anything. */
function withoutTags(code: string): string {
  return code.replace(
    /(?<![\p{L}\p{N}_)\]])<(?<open>\p{L}[^<>]*)>|<(?<close>\/\p{L}[^<>]*)>/gu,
    (_, open?: string, close?: string) => ` ${open?.replace(/\/$/, '') ?? close ?? ''} `,
  )
}

/** `src/index.ts`, if its signs are said in a text, too. */
function nameOfFile(
  word: string,
  signs: ReadonlyMap<string, string>,
  { verbalise }: CodeVoice,
): string | undefined {
  if (!/^[\p{L}\p{N}._/@\\~+-]+$/u.test(word) || !/\p{L}$/u.test(word)) return undefined
  if (/\p{Ll}\p{Lu}/u.test(word)) return undefined
  const sign = signs.get(/[./@\\]/.exec(word)?.[0] ?? '')
  if (sign === undefined) return undefined
  const said = verbalise(word)
  return said.includes(sign) && !/[._/@\\]/.test(said) ? said : undefined
}

/** As it is written, with the minus in words: voices take it for a hyphen or a dash, which is silent. */
function withMinus(code: string, minus: string): string {
  return code.replace(
    /(?<=[\p{L}\p{N})\]] )[-−](?= [\p{L}\p{N}(])|(?<![\p{L}\p{N}_)\].-])[-−](?=\.?\d)/gu,
    ` ${minus} `,
  )
}
