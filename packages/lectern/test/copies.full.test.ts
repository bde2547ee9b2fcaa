import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/*
 * Every kind of part for the teacher in `copies/worksheet.md` has this in its words. It is looked for in all that a build
 * writes and prints: in what is zipped and deflated, in the encodings of PDF, and in what poppler reads.
 */
const planted = /quazzlewop/i
const command = new URL('../bin/lectern.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'lectern-copies-'))
afterAll(() => rmSync(folder, { recursive: true }))

const encodings = ['latin1', 'utf-16le', 'utf-16be']

/** The texts in which a word could stand in these bytes. */
function textsOf(path: string, bytes: Uint8Array): string[] {
  if (/\.epub$/.test(path)) {
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [name, ...textsOf(name, inner)])
  }
  if (!path.endsWith('.pdf')) return [Buffer.from(bytes).toString('utf8')]
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  return [text, ...[Buffer.from(bytes), ...streamsOf(bytes)].flatMap(inEveryEncoding)]
}

function inEveryEncoding(bytes: Buffer): string[] {
  const texts = encodings.map((name) => new TextDecoder(name).decode(bytes))
  const hexadecimal = [...bytes.toString('latin1').matchAll(/<([0-9a-f]{8,})>/gi)]
  return [
    ...texts,
    ...hexadecimal.map(([, digits = '']) => new TextDecoder('utf-16be').decode(Buffer.from(digits, 'hex'))),
  ]
}

function streamsOf(bytes: Uint8Array): Buffer[] {
  const raw = Buffer.from(bytes).toString('latin1')
  return [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    try {
      return [inflateSync(bytes.subarray(index + mark.length))]
    } catch {
      return []
    }
  })
}

function filesWith(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => planted.test(path) || textsOf(path, readFileSync(path)).some((text) => planted.test(text)),
    )
    .map((path) => path.slice(root.length + 1))
    .sort()
}

describe('both copies of worksheet.md', () => {
  const source = new URL('copies/worksheet.md', import.meta.url).pathname
  const out = join(folder, 'out')
  let printed = ''
  beforeAll(() => {
    const options = [
      '--copy',
      'both',
      '--engine',
      'tone',
      '--audio-format',
      'wav',
      '--json',
      '--pdf-standard',
      'ua-1+a-3a',
    ]
    printed = execFileSync(
      process.execPath,
      [command, 'build', source, '--out', out, '--no-config', ...options],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
  })

  it('are found in the teacher’s files, so that this test can fail', () => {
    const found = filesWith(join(out, 'worksheet-teacher'))
    for (const kind of ['.html', '.epub', '.pdf', '.vtt', 'edition.json', '.transcript.html'])
      expect(found.filter((path) => path.endsWith(kind))).not.toEqual([])
  })

  it('the pupil’s files have no word of the teacher’s', () => {
    expect(filesWith(join(out, 'worksheet'))).toEqual([])
  })

  it('nor has what the command says of the pupil’s copy', () => {
    const { articles } = JSON.parse(printed)
    expect(articles).toHaveLength(2)
    expect(JSON.stringify(articles[0])).not.toMatch(planted)
    expect(JSON.stringify(articles[1])).toMatch(planted)
  })

  it('nor have its findings as SARIF', () => {
    const log = execFileSync(
      process.execPath,
      [command, 'check', source, '--no-config', '--format', 'sarif', '--fail-on', 'never'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    expect(log).toContain('audience-parts')
    expect(log).not.toMatch(planted)
  })
})
