import { type Edition, type Finding, readAll, VFile } from '@lectern/core'
import { articlePlugin } from '@lectern/markdown'
import { pdfPlugin } from '@lectern/pdf'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { fonts, resources } from './support/edition.js'

const value = '---\ntitle: Piped\nlang: en\n---\n\nOne paragraph.\n\n![](dot.png)\n'
const publish = { fonts, resources }

interface FileData {
  editions?: ReadonlyMap<string, Edition>
}

async function run(options: Parameters<typeof pdfPlugin>[0]): Promise<VFile> {
  const file = new VFile({ value, path: 'article.md' })
  const processor = unified()
    .use(articlePlugin)
    .use(() => pdfPlugin(options))
  await processor.run(processor.parse(file) as never, file)
  return file
}

const editionsOf = (file: VFile) => (file.data as FileData).editions

it('makes a PDF in a unified pipeline', async () => {
  const [made] = editionsOf(await run({ publish }))?.get('pdf')?.files ?? []
  expect(made).toMatchObject({ path: 'article.pdf', mediaType: 'application/pdf' })
  const bytes = made && (await readAll(made))
  expect(new TextDecoder('latin1').decode(bytes?.subarray(0, 8))).toMatch(/^%PDF-1\.7/)
})

it('leaves its findings as messages, with their lines', async () => {
  const [message] = (await run({ publish })).messages.filter(({ ruleId }) => ruleId === 'pdf-ua')
  expect(message).toMatchObject({ line: 8, source: 'pdf' })
  expect((message?.finding as Finding | undefined)?.severity).toBe('warning')
})

it('adds to the editions that are there', async () => {
  const file = await run({ publish })
  await pdfPlugin({ publish, suffix: 'large', textSize: 18 })({ type: 'root' }, file)
  expect([...(editionsOf(file)?.keys() ?? [])]).toEqual(['pdf', 'pdf.large'])
})

it('refuses a second edition of the same file', async () => {
  const file = await run({ publish })
  const again = pdfPlugin({ publish, name: 'large', textSize: 18 })({ type: 'root' }, file)
  await expect(again).rejects.toMatchObject({ code: 'output-collision' })
})

it('throws what the emitter throws', async () => {
  await expect(run({})).rejects.toMatchObject({ code: 'no-font' })
})

it('says what comes before it', async () => {
  const plugin = pdfPlugin({ publish })
  await expect(plugin({ type: 'root' }, new VFile())).rejects.toThrow('articlePlugin')
})
