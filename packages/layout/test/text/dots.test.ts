import { expect, it } from 'vitest'
import type { Canvas } from '../../src/flow/canvas.js'
import type { Item } from '../../src/frame/items.js'
import { drawDots } from '../../src/text/dots.js'
import { breakLines } from '../../src/text/lines.js'
import { stretchesOf } from '../../src/text/stretches.js'
import { paragraphOf } from '../support/paragraph.js'
import { squareChain } from '../support/squares.js'

/** The middles of the dots beside a text of 12 pt that begins at 0 on a line at 0. */
function dots(text: string, lang: string, side: 'over' | 'under'): [number, number][] {
  const items: Item[] = []
  const canvas: Partial<Canvas> = { addBehind: (_, item) => void items.push(item) }
  const [line] = breakLines(paragraphOf(text, squareChain(lang), 'ltr', { dots: side }), 1000)
  for (const stretch of line ? stretchesOf(line) : []) drawDots(stretch, canvas as Canvas, 0, 0)
  return items.flatMap((item) => {
    expect(item).toMatchObject({ owner: { artifact: 'Layout' }, fill: { color: '#000000' } })
    if (item.kind !== 'path') return []
    const starts = item.segments.flatMap((part) => (part[0] === 'M' ? [[part[1], part[2]] as const] : []))
    return starts.map(([x, y]): [number, number] => [Math.round(x - 12 * 0.085), Math.round(y)])
  })
}

it('a dot stands over the middle of each letter of emphasised Japanese, none over signs', () => {
  expect(dots('強調、「漢」', 'ja', 'over')).toEqual([
    [6, -12],
    [18, -12],
    [48, -12],
  ])
})

it('dots stand under the letters of Chinese, and none beside words of Latin', () => {
  expect(dots('強ab', 'zh', 'under')).toEqual([[6, 4]])
})
