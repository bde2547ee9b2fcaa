import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { toneEngine, wavEncoder } from '@lectern/audio'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
// As compiled: `say` runs in a process of its own, which reads what was built.
import { system } from '../dist/index.js'

// On macOS and Windows the package `say` speaks. Both are feigned here: the platform in this process and in the one that runs `say`, and the
// program of that platform by a script that writes a sound.

const folder = mkdtempSync(join(tmpdir(), 'lectern-say-'))
afterAll(() => rmSync(folder, { recursive: true }))
const usual = { platform: process.platform, path: process.env.PATH, options: process.env.NODE_OPTIONS }

const utterance = { parts: [{ text: 'Hello.', lang: 'en' }] }
const package_ = JSON.stringify(createRequire(import.meta.url).resolve('say'))

/** What the script that stands for the program does: list voices, or write the sound where it is told. */
const programs = {
  darwin: {
    name: 'say',
    code: `
      const at = process.argv.indexOf('-o')
      if (at < 0) console.log('Thomas              fr_FR    # Bonjour !')
      else writeFileSync(process.argv[at + 1], sound)`,
    voice: 'Thomas',
  },
  win32: {
    name: 'powershell',
    code: `
      if (process.argv.join(' ').includes('GetInstalledVoices')) console.log('Microsoft Zira Desktop|en-US')
      else {
        const path = /SetOutputToWaveFile\\('([^']+)'\\)/.exec(process.argv.join(' '))
        writeFileSync(path[1], sound)
      }`,
    voice: 'Microsoft Zira Desktop',
  },
} as const

beforeAll(async () => {
  const engine = toneEngine({ sampleRate: 22_050 })
  const [voice] = await engine.voices()
  const { pcm } = await engine.synthesize({ utterance, voice: voice?.id ?? '', lang: 'en', rate: 1 })
  const settings = { sampleRate: 22_050, bitrate: 0 }
  const { bytes, samples, length } = await wavEncoder.encode(pcm, settings)
  const content = { settings, bytes: bytes.length, samples, length, first: bytes.slice(0, 64) }
  const header = wavEncoder.header({ ...content, tags: { title: '', lang: 'en', chapters: [] } })
  writeFileSync(join(folder, 'sound.wav'), Buffer.concat([header, bytes]))
  for (const [platform, { name, code }] of Object.entries(programs)) fake(platform, name, code)
  const throwing = `require(${package_}).export = () => { throw new Error('say was made to throw') }`
  writeFileSync(join(folder, 'throwing.cjs'), throwing)
})

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: usual.platform })
  process.env.PATH = usual.path
  process.env.NODE_OPTIONS = usual.options ?? ''
  delete process.env.comspec
})

function fake(platform: string, name: string, code: string): void {
  const place = join(folder, platform)
  mkdirSync(place)
  const script = `#!${process.execPath}
    const { readFileSync, writeFileSync } = require('node:fs')
    const sound = readFileSync(${JSON.stringify(join(folder, 'sound.wav'))})
    ${code}`
  // Not under the options that are for the process that runs the package.
  writeFileSync(join(place, `${name}.cjs`), script)
  writeFileSync(join(place, name), `#!/bin/sh\nNODE_OPTIONS= exec "${process.execPath}" "$0.cjs" "$@"\n`)
  chmodSync(join(place, name), 0o755)
  writeFileSync(
    join(folder, `${platform}.cjs`),
    `Object.defineProperty(process, 'platform', { value: '${platform}' })`,
  )
}

/** Says a sentence on that platform. */
async function spoken(platform: keyof typeof programs, ...preloaded: string[]) {
  Object.defineProperty(process, 'platform', { value: platform })
  process.env.PATH = `${join(folder, platform)}${delimiter}${usual.path}`
  // The shell of Windows, by which the package starts PowerShell.
  process.env.comspec = join(folder, platform, programs[platform].name)
  process.env.NODE_OPTIONS = [`${platform}.cjs`, ...preloaded]
    .map((file) => `--require ${join(folder, file)}`)
    .join(' ')
  const engine = await system({ program: 'say' })
  return engine.synthesize({ utterance, voice: programs[platform].voice, lang: 'en', rate: 1 })
}

describe.skipIf(usual.platform === 'win32').each(['darwin', 'win32'] as const)('on %s', (platform) => {
  it('the package say speaks', async () => {
    const { pcm, sampleRate } = await spoken(platform)
    expect(pcm.length / sampleRate).toBeGreaterThan(0.1)
  })

  it('there is no sound when it throws', async () => {
    await expect(spoken(platform, 'throwing.cjs')).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringContaining('say was made to throw'),
    })
  })
})
