import { audioPlugin, toneEngine } from '@lectern/audio'
import { type Edition, type Finding, VFile } from '@lectern/core'
import { articlePlugin } from '@lectern/markdown'
import { unified } from 'unified'
import { expect, it } from 'vitest'

const value = [
  '---',
  'title: Piped',
  'lang: en',
  'date: 2026-01-01',
  '---',
  '',
  'One sentence.',
  '',
  'Then :say[Ada]{ipa=ˈeɪdə} came.',
].join('\n')

interface FileData {
  editions?: ReadonlyMap<string, Edition>
}

async function run(options: Parameters<typeof audioPlugin>[0]): Promise<VFile> {
  const file = new VFile({ value, path: 'article.md' })
  const processor = unified()
    .use(articlePlugin)
    .use(() => audioPlugin(options))
  await processor.run(processor.parse(file) as never, file)
  return file
}

const editionsOf = (file: VFile) => (file.data as FileData).editions

it('makes sound in a unified pipeline', async () => {
  const edition = editionsOf(await run({ engine: toneEngine() }))?.get('audio')
  expect(edition?.files.map(({ path }) => path)).toContain('article.mp3')
  const said = edition?.map.sound?.cues.map(({ display }) => display)
  expect(said).toEqual(expect.arrayContaining(['Piped', 'One sentence.', 'Then Ada came.']))
})

it('leaves its findings as messages, with their lines', async () => {
  const [message] = (await run({ engine: toneEngine() })).messages.filter(
    ({ ruleId }) => ruleId === 'sentence-pronunciation',
  )
  expect(message).toMatchObject({ line: 9, source: 'audio', note: expect.stringContaining(':say') })
  expect((message?.finding as Finding | undefined)?.severity).toBe('info')
})

it('adds to the editions that are there', async () => {
  const file = await run({ engine: toneEngine() })
  await audioPlugin({ engine: toneEngine(), name: 'slow', rate: 0.8 })({ type: 'root' }, file)
  expect([...(editionsOf(file)?.keys() ?? [])]).toEqual(['audio', 'slow'])
})

it('throws what the emitter throws', async () => {
  await expect(run({})).rejects.toMatchObject({ code: 'no-engine' })
})

it('says what comes before it', async () => {
  const plugin = audioPlugin({ engine: toneEngine() })
  await expect(plugin({ type: 'root' }, new VFile())).rejects.toThrow('articlePlugin')
})
