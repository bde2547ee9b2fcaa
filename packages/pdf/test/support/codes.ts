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
  const parts =
    /\/(\w+) [\d.]+ Tf|\/Span <<\n\/ActualText \(((?:\\.|[^\\)])*)\)\n>> BDC\n<\w+>Tj\nEMC|<([0-9a-f]+)>|\bET\b/gs
  for (const [token, name, actual, codes] of content.matchAll(parts)) {
    if (token === 'ET') text += '\n'
    else if (actual !== undefined) text += unescaped(actual)
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

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string of PDF: ASCII, or UTF-16BE behind its mark. */
function unescaped(notation: string): string {
  const bytes = notation.replace(/\\(.)/gs, (_, one: string) => escaped[one] ?? one)
  return bytes.startsWith('\xfe\xff')
    ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
    : bytes
}
