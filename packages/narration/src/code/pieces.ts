/** What says the pieces of code in one language. */
export interface CodeVoice {
  /** Names of the signs of code, where the language has them. */
  signs: ReadonlyMap<string, string> | undefined
  verbalise(text: string): string
}

/** Signs of several characters are one; what is read as in a sentence is whole. */
const pieces = new RegExp(
  [
    /https?:\/\/[^\s"'`<>()[\]{}|\\;,]+/u,
    /(?<![\p{L}\p{N}_.])\d{4}-\d\d-\d\d(?![\p{L}\p{N}_-])/u,
    /(?<![\p{L}\p{N}_.:])\d{1,2}:\d\d(?::\d\d)?(?![\p{L}\p{N}_:])/u,
    /(?<![\p{L}\p{N}_.])v?\d+(?:\.\d+){2,}(?::\d+)?(?![\p{L}\p{N}_.])/u,
    /(?<![\p{L}\p{N}_.])\d+(?:\.\d+)?(?:px|%| ?ms| ?[kKMGT]i?B)(?![\p{L}\p{N}_])/u,
    /(?<![\p{L}\p{N}_.])(?:0x[\da-fA-F]+|\d+(?:\.\d+)?e-?\d+)(?![\p{L}\p{N}_.])/u,
    /===|!==|==|!=|<=|>=|=>|->|&&|\|\||\+\+|\+=|-=|(?<=[\p{L}\p{N})\]])\*\*(?=[\p{L}\p{N}(])|(?<= )\*\*(?= )|(?<!\S)\/\/|::|\.\.\.|\d+(?:\.\d+)?|[!-/:-@[-^`{-~‐❗]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
)
const apart = new RegExp(`(${pieces.source})`, 'u')

/** The hyphens of options ("-f", "--tags"), and those that stand for a file or for nothing ("cat -", "git checkout -- a"). */
export function withHyphens(code: string): string {
  const isOfOptions = /^\s*-/.test(code)
  return code.replace(/(?<=^|[\s|"'`,])-{1,2}(?=[\p{L}\s"'`]|$)/gu, (hyphens, at: number) => {
    const end = at + hyphens.length
    const around = {
      before: code.slice(Math.max(0, at - 8), at),
      after: code.slice(end, end + 2),
      isOfOptions,
    }
    return hyphens === '-' && isMinus(around) ? hyphens : '‐'.repeat(hyphens.length)
  })
}

/** `y = -x`, `f(a, -x)`, `return -x`, `a - b` */
function isMinus({
  before,
  after,
  isOfOptions,
}: {
  before: string
  after: string
  isOfOptions: boolean
}): boolean {
  if (/[=+*/<>(]\s*$|\breturn\s$/.test(before)) return true
  if (/,\s*$/.test(before)) return !isOfOptions
  return /[\p{L}\p{N})\]]\s$/u.test(before) && /^\s[\p{L}\p{N}(-]/u.test(after)
}

/** Signs by their names, hyphens as `withHyphens` has them, and the parts of names apart ("getItem" is "get Item"). */
export function piecesOf(code: string, signs: ReadonlyMap<string, string>, { verbalise }: CodeVoice): string {
  return code
    .replace(noNegation, '❗')
    .split(apart)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => signs.get(piece) ?? verbalise(parted(piece)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `Hello!`, `#!/bin/sh` and `!important`, beside `!isOpen` */
const noNegation = /(?<=[\p{L}\p{N}#])!(?!=)|!(?=important\b)|!(?![\p{L}_$(!=])/gu

function parted(name: string): string {
  return /[:/]/.test(name) ? name : name.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}
