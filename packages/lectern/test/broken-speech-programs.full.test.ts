import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { audio, type Engine, toneEngine, wavEncoder } from '@lectern/audio'
import { type Finding, publish } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { system } from '@lectern/speech-system'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'lectern-broken-'))
const path = process.env.PATH
afterAll(() => {
  process.env.PATH = path
  rmSync(folder, { recursive: true })
})

/** What a program that stands for espeak-ng does with a text that has the word "broken" in it. */
const habits = {
  dies: `process.stderr.write('espeak-ng: out of memory\\n'); process.exit(3)`,
  'dies without a word': 'process.exit(3)',
  'is ended': `process.kill(process.pid, 'SIGKILL')`,
  'answers nothing': 'process.exit(0)',
  'answers a page': `process.stdout.write('<html><body>Sign in</body></html>')`,
  'answers noise': 'process.stdout.write(Buffer.alloc(5000, 0x5a))',
  'ends early': 'process.stdout.write(sound.subarray(0, 3000))',
  'is silent': 'process.stdout.write(sound.fill(0, 44))',
  'has lost its voice': `
    if (!process.argv.includes('en-b')) {
      process.stderr.write('Error: The specified espeak-ng voice does not exist.\\n')
      process.exit(1)
    }
    process.stdout.write(sound)`,
} as const

beforeAll(async () => {
  writeFileSync(join(folder, 'sound.wav'), await hum())
  for (const [name, broken] of Object.entries(habits)) fake(name, broken)
})

function fake(name: string, broken: string, listing = true): void {
  mkdirSync(join(folder, name))
  const file = join(folder, name, 'espeak-ng')
  writeFileSync(
    file,
    `#!${process.execPath}
const { readFileSync } = require('node:fs')
const voice = (name) => \` 5  en  --/M  Voice_\${name}  en-\${name}\\n\`
const sound = readFileSync(${JSON.stringify(join(folder, 'sound.wav'))})
if (process.argv.includes('--version')) process.stdout.write('a stand-in, ${name}\\n')
else if (process.argv.includes('--voices')) {
  if (${listing}) process.stdout.write('Pty Language\\n' + voice('a') + voice('b'))
  else { process.stderr.write('no data\\n'); process.exit(1) }
} else {
  const text = readFileSync(0, 'utf8')
  // Several at once would have to be told apart.
  if (text.startsWith('<speak>')) process.exit(1)
  else if (!text.includes('broken')) process.stdout.write(sound)
  else { ${broken} }
}
`,
  )
  chmodSync(file, 0o755)
}

async function hum(): Promise<Buffer> {
  const utterance = { parts: [{ text: 'Half a second or so.', lang: 'en' }] }
  const { pcm, sampleRate } = await toneEngine().synthesize({
    utterance,
    voice: 'tone-en',
    lang: 'en',
    rate: 1,
  })
  const settings = { sampleRate, bitrate: 0 }
  const { bytes } = await wavEncoder.encode(pcm, settings)
  const sizes = { bytes: bytes.length, samples: pcm.length, length: pcm.length }
  const tags = { title: '', lang: 'en', chapters: [] }
  return Buffer.concat([wavEncoder.header({ settings, ...sizes, first: bytes, tags }), bytes])
}

async function engineThat(name: string): Promise<Engine> {
  process.env.PATH = join(folder, name) + delimiter + path
  return system({ program: 'espeak-ng' })
}

const value = `---
title: Ferries
lang: en
date: 2026-01-01
---

The first ferry leaves at noon.

The second one is broken. It stays.
`

async function told(engine: Engine) {
  const article = await parse({ value, format: 'markdown', path: 'ferries.md' })
  const { editions, failures, findings } = await publish(article, [audio({ engine, format: 'wav' })])
  const said = editions.get('audio')?.map.sound?.cues.map(({ display }) => display) ?? []
  return { failures, said, findings }
}

const unspoken = (findings: readonly Finding[]) =>
  findings.filter(({ rule }) => rule === 'sentence-spoken').map(({ line, message }) => [line, message])

// Skipped on Windows, where a script is no program.
describe.skipIf(process.platform === 'win32')('a speech program that', () => {
  const found = (why: string) => [[9, `"The second one is broken." could not be spoken: ${why}`]]

  it.each([
    ['dies', 'espeak-ng could not speak: espeak-ng: out of memory'],
    ['dies without a word', 'espeak-ng could not speak: it ended with code 3'],
    ['is ended', 'espeak-ng could not speak: it was ended by SIGKILL'],
    ['answers nothing', 'The engine returned sound that cannot be read: it is not a WAV file'],
    ['answers a page', 'The engine returned sound that cannot be read: it is not a WAV file'],
    ['answers noise', 'The engine returned sound that cannot be read: it is not a WAV file'],
    ['ends early', 'The engine returned sound that cannot be read: it is truncated'],
    ['is silent', 'the engine returned silence'],
  ])('%s at a sentence is a finding at its line, and the rest is spoken', async (name, why) => {
    const { failures, said, findings } = await told(await engineThat(name))
    expect(failures).toEqual([])
    expect(unspoken(findings)).toEqual(found(why))
    expect(said).toEqual(expect.arrayContaining(['The first ferry leaves at noon.', 'It stays.']))
  })

  it('has lost a voice since it listed it speaks on with another', async () => {
    const { said, findings } = await told(await engineThat('has lost its voice'))
    expect(unspoken(findings)).toEqual([])
    expect(findings.filter(({ rule }) => rule === 'voice-there')).toHaveLength(1)
    expect(said).toContain('The second one is broken.')
  })

  it('cannot list its voices is told as such', async () => {
    fake('without voices', '', false)
    const { failures } = await told(await engineThat('without voices'))
    expect(failures.map(({ error }) => error)).toMatchObject([
      { code: 'engine-failed', message: 'espeak-ng could not list its voices: no data' },
    ])
  })
})

it('an engine that answers everything with silence makes no edition of silence', async () => {
  const engine = toneEngine()
  const mute: Engine = {
    ...engine,
    synthesize: async (request) => ({ ...(await engine.synthesize(request)), pcm: new Int16Array(9000) }),
  }
  const { failures, said } = await told(mute)
  expect(failures.map(({ error }) => error.message)).toEqual(['The engine returns silence for everything'])
  expect(said).toEqual([])
})
