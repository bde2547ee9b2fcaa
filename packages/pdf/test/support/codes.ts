import type { Reader } from './reader.js'

/**
 * The text of a page as its codes say it, in the order of drawing: what ToUnicode gives for each code shown, less the
 * parts of letters that an empty ActualText says are no text.
 */
export function codedText(file: Reader, page: number): string {
  const content = file.content(page).replace(/\/Span <<\/ActualText <feff>>> BDC .*? EMC/g, '')
  const fonts = file.dictionary(file.dictionary(file.pages[page]?.Resources).Font)
  const maps = new Map<string, string[]>()
  let font = ''
  let text = ''
  for (const [token, name, codes] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9a-f]+)>|\bET\b/g)) {
    if (token === 'ET') text += '\n'
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
