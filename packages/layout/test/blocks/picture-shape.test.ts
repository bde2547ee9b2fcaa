import { createReport, defaultTheme, findingsOf, memoryResources, VFile } from '@lectern/core'
import { layout } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { fonts } from '../support/set.js'

/** A drawing of a size, alone on a page: what is said of its shape, and where it ends, points. */
async function shown(width: number, height: number, markdown = '![A strip](strip.svg)') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0H${width}V${height}"/></svg>`
  const file = new VFile({ path: 'a.md' })
  const article = await parse({ value: `---\ntitle: T\nlang: en\n---\n\n${markdown}\n` })
  const { pages } = await layout(article, {
    theme: defaultTheme,
    fonts,
    resources: memoryResources({ 'strip.svg': svg }),
    report: createReport(file),
  })
  const group = pages.flatMap(({ items }) => items).find((item) => item.kind === 'group')
  const [scale = 0, , , , x = 0, y = 0] = group?.kind === 'group' ? group.transform : []
  const said = findingsOf(file).filter(({ rule }) => rule === 'picture-shape')
  return { said: said.map(({ message }) => message), right: x + scale * width, bottom: y + scale * height }
}

describe('a picture', () => {
  it.each([
    [1200, 100, ['strip.svg is 12 times as wide as it is high']],
    [100, 1200, ['strip.svg is 12 times as high as it is wide']],
    [1e6, 1, ['strip.svg is 1000000 times as wide as it is high']],
    [1000, 100, []],
    [100, 1000, []],
  ])(
    'of %d × %d is on the page, and its shape is a finding beyond ten to one',
    async (width, height, said) => {
      const found = await shown(width, height)
      expect(found.said).toEqual(said)
      expect(found.right).toBeGreaterThan(60)
      expect(found.right).toBeLessThanOrEqual(528)
      expect(found.bottom).toBeLessThan(800)
    },
  )
  it('that says nothing may have any shape', async () => {
    expect((await shown(2000, 20, '![](strip.svg){decorative}')).said).toEqual([])
  })
})
