import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onPath } from '../conformance/support/tools.ts'
import { whenInstalled } from '../conformance/support/when-installed.ts'
import { lectern } from '../support/lectern.ts'
import { layoutReader, wordReaders } from '../writing-systems/readers.ts'

const article = fileURLToPath(new URL('program.md', import.meta.url))
const python = { name: 'Python', needs: 'python3 (Debian: python3)', locate: () => onPath('python3') }
/** Those that keep the spaces at the beginning of a line. PDF.js leaves them out, PDFium keeps one, whatever a file says. */
const keeps = new Set(['poppler', 'MuPDF'])
const spaced = [layoutReader, ...wordReaders.filter(({ name }) => keeps.has(name))]
const unspaced = wordReaders.filter(({ name }) => !keeps.has(name))

await whenInstalled([python, layoutReader, ...wordReaders], 'a program that is copied from a page', () => {
  let out = ''
  let source = ''

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lectern-code-'))
    source = /```python\n(.*?)```/s.exec(await readFile(article, 'utf8'))?.[1] ?? ''
    await lectern(['build', article, '--to', 'pdf', '--out', out])
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it.each(spaced)('runs, from $name', async ({ read }) => {
    const path = join(out, 'program', 'program.pdf')
    const copied = programIn(await read(path, await readFile(path)))
    expect(copied).not.toBe('')
    expect(run(copied), copied).toBe(run(source))
    expect(indentationsIn(copied)).toEqual(indentationsIn(programIn(await mupdf(path))))
  })

  it.each(unspaced)('but for its indentation runs, from $name', async ({ read }) => {
    const path = join(out, 'program', 'program.pdf')
    const bytes = await readFile(path)
    const indented = programIn(await mupdf(path))
    const copied = linesOf(programIn(await read(path, bytes)))
    expect(copied).toEqual(linesOf(indented))
  })
})

async function mupdf(path: string): Promise<string> {
  const reader = wordReaders.find(({ name }) => name === 'MuPDF')
  if (!reader) throw new Error('No reader is called MuPDF')
  return reader.read(path, await readFile(path))
}

const indentationsIn = (program: string): number[] =>
  program
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/\S/))

/** Without what readers leave out: spaces at both ends, all but one of others, empty lines. */
function linesOf(program: string): string[] {
  return program
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '')
}

/** What somebody would mark with the mouse: from the first line to the last, without page numbers between. */
function programIn(copied: string): string {
  const lines = copied.replaceAll('\r', '').split('\n')
  const first = lines.findIndex((line) => line.includes('from collections'))
  const last = lines.findLastIndex((line) => line.includes('print(f"'))
  const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0
  return lines
    .slice(first, last + 1)
    .map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line))
    .join('\n')
}

function run(program: string): string {
  try {
    return execFileSync('python3', ['-'], { input: program, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return String(error)
  }
}
