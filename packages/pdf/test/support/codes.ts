import type { Reader } from './reader.js'

/**
 * The text of a page as its codes say it, in the order of drawing: what ToUnicode gives for each code shown, or the ActualText of
 * one code (none for parts of letters, a plain space for one with a mark of direction).
 */
export function codedText(file: Reader, page: number): string {
  const content = file.content(page)
  const fonts = file.dictionary(file.dictionary(file.pages[page]?.Resources).Font)
  const maps = new Map<string, string[]>()
  let font = ''
  let text = ''
  const parts = /\/(\w+) [\d.]+ Tf|\/Span <<\/ActualText <feff(\w*)>>> BDC <\w+>Tj EMC|<([0-9a-f]+)>|\bET\b/g
  for (const [token, name, actual, codes] of content.matchAll(parts)) {
    if (token === 'ET') text += '\n'
    else if (actual !== undefined) text += decode(actual)
    else if (name) font = name
    else {
      const map = maps.get(font) ?? toUnicode(file.stream(file.dictionary(fonts[font]).ToUnicode))
      maps.set(font, map)
      for (const code of codes?.match(/.{4}/g) ?? []) text += map[Number.parseInt(code, 16)] ?? '\ufffd'
    }
  }
  return text
}

/** Ranges of codes, each with a list of the texts that they stand for. */
function toUnicode(cmap: string): string[] {
  const map: string[] = []
  for (const [, begin = '', texts = ''] of cmap.matchAll(/^<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]$/gm)) {
    const first = Number.parseInt(begin, 16)
    for (const [index, [, text = '']] of [...texts.matchAll(/<([0-9a-f ]*)>/g)].entries())
      map[first + index] = decode(text.replaceAll(' ', ''))
  }
  return map
}

const decode = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
