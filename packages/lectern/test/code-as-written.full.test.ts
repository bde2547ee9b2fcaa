import { toneEngine } from '@lectern/audio'
import { type OutputFile, readAll } from '@lectern/core'
import { unzipSync } from 'fflate'
import { audio, epub, html, parse, pdf, publish } from 'lectern'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractPdf } from '../../verify/src/extract/pdf.js'

/** What dialects read elsewhere, and once was read in code, too. */
const lines = [
  '(@good)  An example of pandoc.',
  '#. Counted by itself',
  'a) lettered',
  '::: Warning ::::::',
  ':::{note} Title',
  ':name: here',
  '!!! note "A title"',
  '    indented &amp; {#id .class}',
  '  Right     Left',
  '-------     ------',
  '     12     12',
  '+---+---+',
  '| a | b |',
  '% a comment  %% another %%',
  'title: Tides: a guide',
  '$x$ and \\(y\\) [[wiki|words]] ==mark== H~2~O ^[note] <b>tag</b> <!-- hidden -->',
  ": a description   'quoted' -- dashes ...",
]
const code = lines.join('\n')
const fenced = `\`\`\`text\n${code}\n\`\`\``
const indented = lines.map((line) => `    ${line}`).join('\n')
const inItem = `- Item:\n\n  \`\`\`\n${lines.map((line) => `  ${line}`).join('\n')}\n  \`\`\``
const source = `---\ntitle: Code: as written\nlang: en\ndate: 2026-01-01\n---\n\nFenced:\n\n${fenced}\n\nIndented:\n\n${indented}\n\n${inItem}\n\nThe end.\n`

const noncharacter = /[\ufdd0-\ufdef\ufffe\uffff]/

describe.each(['markdown', 'pandoc', 'quarto', 'myst', 'obsidian', 'gfm'])('code in %s', (format) => {
  let files: OutputFile[] = []
  let known: ReadonlySet<string> = new Set()
  const textsOf = async (ending: string): Promise<string[]> => {
    const bytes = await Promise.all(files.filter(({ path }) => path.endsWith(ending)).map(readAll))
    return bytes.map((one) => new TextDecoder().decode(one))
  }

  beforeAll(async () => {
    const article = await parse({ value: source, format, path: 'code.md' })
    expect(article.meta.title).toBe('Code: as written')
    const engine = toneEngine({ sampleRate: 8000, secondsPerChar: 0.001 })
    known = new Set(article.blocks.keys())
    // Apart: where a page of print begins in code, page and book have its number there.
    const screen = await publish(article, [html(), epub(), audio({ engine, format: 'wav' })])
    const print = await publish(article, [pdf()])
    expect([...screen.failures, ...print.failures]).toEqual([])
    files = [...screen.editions.values(), ...print.editions.values()].flatMap((edition) => edition.files)
  }, 120_000)

  it('is in the page as it is in the source', async () => {
    expect((await textsOf('code.html')).flatMap(codeIn)).toEqual([code, code, code])
  })

  it('is in the book as it is in the source', async () => {
    const [book] = await Promise.all(files.filter(({ path }) => path.endsWith('.epub')).map(readAll))
    const chapters = Object.entries(unzipSync(book as Uint8Array)).filter(([path]) => path.endsWith('.xhtml'))
    const texts = chapters.map(([, bytes]) => new TextDecoder().decode(bytes))
    expect(texts.flatMap(codeIn)).toEqual([code, code, code])
    expect(texts.join('')).not.toMatch(noncharacter)
  })

  it('is in print as it is in the source, but for spaces', async () => {
    const [bytes] = await Promise.all(files.filter(({ path }) => path.endsWith('.pdf')).map(readAll))
    const { blocks } = extractPdf('pdf', 'code.pdf', bytes as Uint8Array, known)
    const text = [...blocks.values()].map((block) => block.text).join('\n')
    const squeezed = code.replace(/\s+/g, '')
    expect(text.replace(/\s+/g, '').split(squeezed)).toHaveLength(4)
    expect(text).not.toMatch(noncharacter)
  })

  it('is in the transcript, and no file has a noncharacter', async () => {
    const texts = [...(await textsOf('.html')), ...(await textsOf('.vtt')), ...(await textsOf('.json'))]
    expect(texts.some((text) => text.includes('An example of pandoc.'))).toBe(true)
    expect(texts.join('')).not.toMatch(noncharacter)
  })
})

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** The text of each block of code in a page. */
function codeIn(page: string): string[] {
  return [...page.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)].map(([, inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#x([\da-f]+)|(\w+));/gi, (_, hex?: string, name = '') =>
        hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name] ?? ''),
      )
      .replace(/\n$/, ''),
  )
}
