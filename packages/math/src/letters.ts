import { MathJaxTexFont } from '@mathjax/mathjax-tex-font/js/svg.js'

/** MathJax's font, with the widths of its letters, which its drawings leave out. */
export class MathFont extends MathJaxTexFont {
  /** How far each outline moves the pen, thousandths of an em. */
  static advances(): Map<string, number> {
    const advances = new Map<string, number>()
    for (const letters of Object.values(MathFont.defaultChars))
      for (const letter of Object.values(letters)) {
        const [, , width, data] = Array.isArray(letter) ? letter : []
        if (width !== undefined && data?.p) advances.set(data.p, Math.round(width * 1000))
      }
    return advances
  }
}

let advances: Map<string, number> | undefined

/** @param path as MathJax writes it: an outline of its font between "M" and "Z" */
export function advanceOf(path: string): number {
  advances ??= MathFont.advances()
  return advances.get(path.slice(1, -1)) ?? 0
}

/**
 * What a letter of MathJax's is copied as and found by. Italics are plain letters, since hardly any search finds 𝑥 for x; other alphabets mean
 * something. Nothing for pieces of which brackets, braces and arrows are put together.
 *
 * @param code hexadecimal digits
 */
export function textOf(code: string): string {
  const letter = String.fromCodePoint(Number.parseInt(code, 16))
  if (pieces.test(letter)) return ''
  return italics.test(letter) ? letter.normalize('NFKC') : letter
}

const pieces = /[\u239b-\u23ad\p{Co}]/u
const italics = /[\u210e\u{1d434}-\u{1d467}\u{1d6a4}\u{1d6a5}\u{1d6e2}-\u{1d71b}]/u
