import { createReport, defaultTheme, findingsOf, memoryResources, VFile } from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { layout } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { packageFiles } from '@lectern/node'
import { expect, it } from 'vitest'

const files = packageFiles([import.meta.resolve('@lectern/fonts')])

/** The families beside the theme's own that are read for an article in English. */
async function familiesFor(body: string): Promise<string[]> {
  const read: string[] = []
  const fonts = fontSource({
    load: (name, file) => {
      read.push(file)
      return files.load(name, file)
    },
  })
  const file = new VFile({ path: 'a.md' })
  const article = await parse({ value: `---\ntitle: T\nlang: en\n---\n\n${body}` })
  await layout(article, {
    theme: defaultTheme,
    fonts,
    resources: memoryResources({}),
    print: {},
    report: createReport(file),
  })
  expect(findingsOf(file)).toEqual([])
  const families = read.map((path) => /(\w+)_/.exec(path)?.[1] ?? path)
  return [...new Set(families)].filter((family) => !family.startsWith('Atkinson')).sort()
}

it('a list needs no font beside the theme’s own', async () => {
  expect(await familiesFor('- one\n- two\n\n1. three\n')).toEqual([])
})

it.each([
  ['a list in a list', '- one\n\n  > - two\n', 'NotoSansMath'],
  ['a list in a definition', 'term\n: - one\n', 'NotoSansMath'],
  ['tasks', '- [ ] one\n- [x] two\n', 'NotoSansSymbols2'],
])('%s has the marks of a font of symbols', async (_, body, family) => {
  expect(await familiesFor(body)).toContain(family)
})
