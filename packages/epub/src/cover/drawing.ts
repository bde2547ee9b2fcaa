import type { Metadata } from '@lectern/core'
import { writeXml } from '@lectern/hast/markup'
import type { Element as XmlElement } from 'xast'
import { x } from 'xastscript'

const width = 1600
const margin = 140

/** A cover of clear type: title, subtitle and authors, dark on light, with a band of colour that says nothing. */
export function drawCover({ title, subtitle, authors, lang, dir }: Metadata): string {
  const names = authors.map(({ name }) => name)
  const titleSize = sizeFor(title)
  const parts = [
    ...lines(title, titleSize, 520, 'bold', dir),
    ...lines(subtitle ?? '', 64, 1560, 'normal', dir),
    ...lines(names.join(' · '), 72, 2080, 'normal', dir),
  ]
  return writeXml(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} 2400`,
        width,
        height: 2400,
        'xml:lang': lang,
      },
      [
        x('rect', { width, height: 2400, fill: '#ffffff' }),
        x('rect', { width, height: 300, fill: '#0b3d91' }),
        x('rect', { x: margin, y: 1960, width: width - 2 * margin, height: 6, fill: '#1a1a1a' }),
        ...parts,
      ],
    ),
  )
}

/** Long titles are set smaller, never below what a thumbnail still shows. */
function sizeFor(title: string): number {
  const units = unitsOf(title)
  return units > 90 ? 96 : units > 40 ? 120 : 160
}

function lines(text: string, size: number, top: number, weight: string, dir: Metadata['dir']): XmlElement[] {
  const perLine = (width - 2 * margin) / (size * 0.58)
  const at = dir === 'rtl' ? width - margin : margin
  const most = Math.max(1, Math.floor((weight === 'bold' ? 1000 : 360) / (size * 1.25)))
  return wrapped(text, perLine, most).map((line, index) =>
    x(
      'text',
      {
        x: at,
        y: top + index * size * 1.25,
        'font-family': 'sans-serif',
        'font-size': size,
        'font-weight': weight,
        fill: '#1a1a1a',
        direction: dir,
      },
      line,
    ),
  )
}

/** Greedy lines by an estimate of width; what does not fit ends in an ellipsis (the text alternative has it all). */
function wrapped(text: string, perLine: number, most: number): string[] {
  const found: string[] = []
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, perLine))) {
    const last = found.at(-1)
    if (last !== undefined && unitsOf(`${last} ${word}`) <= perLine)
      found[found.length - 1] = `${last} ${word}`
    else found.push(word)
  }
  return found.length <= most ? found : [...found.slice(0, most - 1), `${found[most - 1]} …`]
}

function pieces(word: string, perLine: number): string[] {
  const found = ['']
  for (const char of word) {
    const last = found.at(-1) ?? ''
    if (unitsOf(last + char) > perLine) found.push(char)
    else found[found.length - 1] = last + char
  }
  return found
}

/** Width in average Latin letters; ideographs and kana take about 1.7. */
function unitsOf(text: string): number {
  let units = 0
  for (const char of text)
    units += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(char) ? 1.7 : 1
  return units
}
