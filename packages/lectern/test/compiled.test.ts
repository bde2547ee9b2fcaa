import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compiledChunks, packed } from '../bin/compiled.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-chunks-'))
  writeFileSync(join(folder, 'main.cjs'), "exports.sum = () => require('./two.cjs').two + 1")
  writeFileSync(join(folder, 'two.cjs'), 'exports.two = 2')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const chunks = (packs = {}) =>
  compiledChunks(
    folder,
    {
      $file: (name) => `file ${name}`,
      $resolve: (id) => `at ${id}`,
      $import: async (id) => ({ id }),
      $importFrom: async (module, id) => ({ module, id }),
    },
    packs,
  )
const sum = ({ load }: ReturnType<typeof chunks>) => load('main.cjs').sum()
const caches = () => readdirSync(folder).filter((name) => name.endsWith('.cache'))

/** One run that keeps what it compiled. */
function firstRun(): void {
  const first = chunks()
  expect(sum(first)).toBe(3)
  first.keep()
}

describe('chunks of the bundle', () => {
  it('load each other, once', () => {
    writeFileSync(join(folder, 'twice.cjs'), "exports.same = require('./two.cjs') === require('./two.cjs')")
    expect(chunks().load('twice.cjs').same).toBe(true)
  })

  it('know their place, and load modules', async () => {
    const source =
      "exports.path = __filename; exports.resolved = $resolve('x'); exports.module = $import('y')"
    writeFileSync(join(folder, 'place.cjs'), source)
    const { path, resolved, module } = chunks().load('place.cjs')
    expect([path, resolved, await module]).toEqual([join(folder, 'place.cjs'), 'at x', { id: 'y' }])
  })

  it('are strict, as the modules were that they are made of', () => {
    writeFileSync(join(folder, 'strict.cjs'), 'Object.freeze(exports).x = 1')
    expect(() => chunks().load('strict.cjs')).toThrow(TypeError)
  })

  it('keep what was compiled, and nothing a second time', () => {
    firstRun()
    expect(caches()).toHaveLength(2)
    const second = chunks()
    expect(sum(second)).toBe(3)
    for (const name of caches()) rmSync(join(folder, name))
    second.keep()
    expect(caches()).toEqual([])
  })
})

describe('a pack of chunks', () => {
  const main = "exports.sum = () => require('./two.cjs').two + 1; exports.word = `жё😀` + /[à-ö]/.source"
  const pack = () => {
    writeFileSync(join(folder, 'a.pack.cjs'), packed({ 'main.cjs': main, 'two.cjs': 'exports.two = 4' }))
    return chunks({ 'a.pack.cjs': ['main.cjs', 'two.cjs'] })
  }

  it('gives each chunk when it is first needed, and keeps one file of what was compiled', () => {
    const run = pack()
    const { word } = run.load('main.cjs')
    expect(run.loaded()).toEqual(['main.cjs'])
    expect(sum(run)).toBe(5)
    run.keep()
    expect([word.slice(0, 4), caches().length]).toEqual(['жё😀', 1])
    expect(sum(pack())).toBe(5)
  })

  it('is ASCII', () => {
    pack()
    expect(readFileSync(join(folder, 'a.pack.cjs'), 'utf8')).toMatch(/^[\0-\x7f]+$/)
    expect(() => packed({ 'raw.cjs': 'exports.raw = String.raw`ж`' })).toThrow(/raw/)
  })
})

describe('what was compiled of a chunk', () => {
  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 40)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
  ])('and is %s is compiled and kept again', (_, spoil) => {
    firstRun()
    const whole = caches().map((name) => readFileSync(join(folder, name)).length)
    for (const name of caches()) writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))))
    firstRun()
    expect(caches().map((name) => readFileSync(join(folder, name)).length)).toEqual(whole)
  })

  it('and has been changed since is not used', () => {
    firstRun()
    // As long as before: V8 itself compares only the length.
    writeFileSync(join(folder, 'two.cjs'), 'exports.two = 7')
    expect(sum(chunks())).toBe(8)
  })

  it('is left out where the folder cannot be written', () => {
    const run = chunks()
    expect(sum(run)).toBe(3)
    rmSync(folder, { recursive: true })
    expect(() => run.keep()).not.toThrow()
  })
})
