import { audio as realAudio } from '@lectern/audio'
import { type Emitter, inlineLeaves } from '@lectern/core'
import { epub as realEpub } from '@lectern/epub'
import { html as realHtml } from '@lectern/html'
import * as lectern from 'lectern'
import { expect, it } from 'vitest'

const identity = ({ name, kind, after }: Emitter) => ({ name, kind, after })

it('exports what the contract names', () => {
  expect(Object.keys(lectern).sort()).toEqual([
    'LecternError',
    'ResourceError',
    'aacEncoder',
    'audio',
    'causesOf',
    'defaultTheme',
    'defineConfig',
    'dyslexia',
    'epub',
    'folderResources',
    'handout',
    'highContrast',
    'html',
    'lameEncoder',
    'largePrint',
    'memoryResources',
    'outputFile',
    'parse',
    'pdf',
    'presets',
    'publish',
    'publishOrThrow',
    'readAll',
    'textOf',
    'themes',
    'writeWhole',
  ])
})

it('makes emitters that are called and ordered as the real ones', () => {
  expect(identity(lectern.html())).toEqual(identity(realHtml()))
  expect(identity(lectern.epub())).toEqual(identity(realEpub()))
  expect(identity(lectern.audio())).toEqual(identity(realAudio()))
  expect(identity(lectern.html({ name: 'page' }))).toEqual(identity(realHtml({ name: 'page' })))
  expect(identity(lectern.html({ suffix: '.big' }))).toEqual(identity(realHtml({ suffix: 'big' })))
})

it('makes presets under names of their own', () => {
  const names = Object.values(lectern.presets).flatMap((preset) => preset().map(({ name }) => name))
  expect(names).toContain('pdf.large-print')
  expect(names).toContain('html.high-contrast')
  expect(new Set(names).size).toBe(names.length)
})

it('parses and publishes in a few lines, formulas included', async () => {
  const article = await lectern.parse({ value: '# Hello\n\nThe sum $a+b$.', path: 'hello.md' })
  const { editions, failures } = await lectern.publish(article, [lectern.html(), lectern.epub()])
  expect(failures).toEqual([])
  expect([...editions.keys()]).toEqual(['html', 'epub'])
  const math = [...article.blocks.values()]
    .flatMap(({ node }) => inlineLeaves(node))
    .find(({ node }) => node.type === 'inlineMath')
  expect(math?.node.data).toMatchObject({ formula: { mathml: expect.stringContaining('<math') } })
})

it('fails the sound alone when there is no engine, and says how to get one', async () => {
  const article = await lectern.parse({ value: '# Hello' })
  const { editions, failures } = await lectern.publish(article, [lectern.html(), lectern.audio()])
  expect([...editions.keys()]).toEqual(['html'])
  expect(failures).toMatchObject([
    {
      edition: 'audio',
      error: { code: 'no-engine', hint: expect.stringContaining('npm install @lectern/speech-espeak') },
    },
  ])
})
