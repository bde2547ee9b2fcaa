import { describe, expect, it } from 'vitest'
import { workOutAll } from '../src/task.js'

/** The boxes of what a formula draws, as it is drawn: the letters and the strokes. */
async function boxesOf(tex: string) {
  const [result] = await workOutAll([{ tex, display: true, lang: 'en', drawn: true }])
  if (!result || 'problem' in result || !result.drawing) throw new Error(`No drawing of ${tex}`)
  const { drawing } = result
  return { drawing, boxes: drawing.paths.map(boxOf) }
}

/** Control points included: enough for straight lines, and for letters within some units. */
function boxOf(path: string) {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command, list] of path.matchAll(/([A-Z])([^A-Z]*)/g))
    for (const [at, value] of (list ?? '').split(' ').filter(Boolean).map(Number).entries())
      if (command === 'V' || (command !== 'H' && at % 2 === 1)) ys.push(value)
      else xs.push(value)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return { left, right, top, bottom, width: right - left, height: bottom - top }
}

type Box = ReturnType<typeof boxOf>
const isUpright = ({ width, height }: Box) => width < 80 && height > 5 * width
const isLevel = ({ width, height }: Box) => height < 80 && width > 5 * height

describe('lines of formulas that are drawn with a pen', () => {
  it.each(['\\boxed{a+b}', '\\fbox{a+b}', '\\begin{array}{|c|}\\hline a+b\\\\ \\hline\\end{array}'])(
    '%s is a frame of four lines, and covers nothing',
    async (tex) => {
      const { boxes } = await boxesOf(tex)
      expect(boxes.filter(isUpright)).toHaveLength(2)
      expect(boxes.filter(isLevel)).toHaveLength(2)
      expect(boxes).toHaveLength(3 + 4)
    },
  )

  it.each([
    ['\\cancel{xy}', 1],
    ['\\xcancel{xy}', 2],
  ])('%s is crossed out', async (tex, strokes) => {
    const { boxes } = await boxesOf(tex)
    const [x, y, ...lines] = boxes
    expect(lines).toHaveLength(strokes)
    for (const line of lines) {
      expect(line.left).toBeLessThan(x?.left ?? 0)
      expect(line.right).toBeGreaterThan(y?.right ?? 0)
    }
  })

  it('columns of an array are parted by its lines', async () => {
    const { boxes } = await boxesOf('\\begin{array}{c|c:c} a & b & c \\end{array}')
    const [a, b, c, line, dashed] = boxes
    expect(line).toSatisfy(isUpright)
    expect(line?.left).toBeGreaterThan(a?.right ?? 0)
    expect(line?.right).toBeLessThan(b?.left ?? 0)
    expect(dashed?.left).toBeGreaterThan(b?.right ?? 0)
    expect(dashed?.right).toBeLessThan(c?.left ?? 0)
    expect(boxes).toHaveLength(5)
  })

  it('a long division has its half circle and its bar', async () => {
    const { drawing, boxes } = await boxesOf('\\enclose{longdiv}{125}')
    const pen = boxes.at(-1)
    expect(pen?.left).toBeLessThan(boxes[0]?.left ?? 0)
    expect(pen?.right).toBeGreaterThan(boxes[2]?.right ?? 0)
    expect(pen?.top).toBeGreaterThanOrEqual(-drawing.height - 1)
  })

  it('a ground of colour hides no letter, and a rule is one', async () => {
    expect((await boxesOf('\\colorbox{yellow}{x}')).boxes).toHaveLength(1)
    expect((await boxesOf('x\\rule{2em}{1em}')).boxes[1]).toMatchObject({ width: 2000, height: 1000 })
  })

  it.each(['a\\overline{BC}d', 'a\\underline{BC}d'])(
    '%s has a line over its own letters only',
    async (tex) => {
      const { boxes } = await boxesOf(tex)
      const [bar] = boxes.filter(isLevel)
      expect(bar?.left).toBeGreaterThanOrEqual((boxes[0]?.right ?? 0) - 40)
      expect(bar?.right).toBeLessThanOrEqual((boxes.find((box) => box.left > 1900)?.left ?? 0) + 40)
    },
  )

  it('bars beside a tall matrix are as tall as the formula', async () => {
    const { drawing, boxes } = await boxesOf(
      '\\left|\\begin{matrix}a\\\\b\\\\c\\\\d\\\\e\\\\f\\end{matrix}\\right|',
    )
    for (const { top, bottom } of boxes) {
      expect(top).toBeGreaterThanOrEqual(-drawing.height - 60)
      expect(bottom).toBeLessThanOrEqual(drawing.depth + 60)
    }
  })
})
