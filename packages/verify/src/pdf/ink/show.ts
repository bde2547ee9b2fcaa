import type { Font } from '../font.js'
import { at, within } from '../matrix.js'
import { is, latin1, type PdfValue } from '../values.js'
import type { Reading } from './reading.js'

/** Shows strings, with the kerning between them in thousandths of an em (ISO 32000-1, 9.4.3). */
export function show(items: readonly PdfValue[], reading: Reading): void {
  const { font, size, rise, fill, ctm } = reading.state
  if (!font) return
  const start = within(ctm, reading.text)
  const text = items.map((item) => shown(item, font, reading)).join('')
  const [x, y] = at(start, 0, rise)
  const [right] = at(within(ctm, reading.text), 0, rise)
  const [a, b, c, d] = start
  reading.ink.push({
    page: reading.page,
    text,
    size: size * Math.hypot(c, d),
    angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
    x,
    y,
    right,
    font,
    color: fill,
    ground: reading.ground.at((x + right) / 2, y + size * 0.2),
    tags: [...reading.tags],
  })
}

/** The characters of one string; the pen goes on by their widths. */
function shown(item: PdfValue, font: Font, reading: Reading): string {
  const { size, stretch, spacing, wordSpacing } = reading.state
  if (typeof item === 'number') advance((-item / 1000) * size * stretch, reading)
  if (!is(item, 'string')) return ''
  let text = ''
  for (let index = 0; index < item.bytes.length; index += font.codeLength) {
    const bytes = item.bytes.subarray(index, index + font.codeLength)
    const code = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    text += font.decoder?.characters.get(code) ?? latin1(bytes)
    const space = font.codeLength === 1 && code === 32 ? wordSpacing : 0
    advance(((font.width(code) / 1000) * size + spacing + space) * stretch, reading)
  }
  return text
}

function advance(by: number, reading: Reading): void {
  reading.text = within(reading.text, [1, 0, 0, 1, by, 0])
}

/** To the start of another line, from the start of this one. */
export function moveLine(x: number, y: number, reading: Reading): void {
  reading.line = reading.text = within(reading.line, [1, 0, 0, 1, x, y])
}
