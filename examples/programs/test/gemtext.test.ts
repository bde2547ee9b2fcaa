import { readFile } from 'node:fs/promises'
import { testEmitter } from '@lectern/testkit'
import { parse, publishOrThrow, readAll } from 'lectern'
import { describe, expect, it } from 'vitest'
import { gemtext } from '../gemtext.ts'

describe('gemtext keeps the contract of every emitter', () => {
  testEmitter({ create: () => gemtext() }, it)
})

it('writes a line for each block', async () => {
  const article = await parse({ value: '# The lake\n\n> Calm.\n\n- swans\n- boats', path: 'lake.md' })
  const { editions } = await publishOrThrow(article, [gemtext()])
  const [file] = editions.get('gemtext')?.files ?? []
  const text = file && new TextDecoder().decode(await readAll(file))
  expect(text).toBe('# The lake\n\n> Calm.\n\n* swans\n\n* boats\n')
})

it('is the program of the guide', async () => {
  const url = (path: string): URL => new URL(`../../../${path}`, import.meta.url)
  const guide = await readFile(url('docs/guides/adding-an-emitter.md'), 'utf8')
  expect(guide).toContain(await readFile(url('examples/programs/gemtext.ts'), 'utf8'))
})
