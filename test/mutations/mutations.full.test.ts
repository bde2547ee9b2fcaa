import { randomInt } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LecternError } from '../../packages/core/dist/index.js'
import { isolation } from '../../packages/node/dist/index.js'
import { odt } from '../../packages/office/test/opendocument/odt.ts'
import { docx } from '../../packages/office/test/word/docx.ts'
import { lectern } from '../support/lectern.ts'

// Mutated files, with an eye on time and memory: nothing hangs, fills memory, or throws what was not meant for people. Each run has a seed of
// its own, which it prints; MUTATION_SEED repeats it. MUTATION_SECONDS says how long each kind is tried (hours of them: MUTATION_SECONDS=3600).

const seed = Number(env.MUTATION_SEED ?? randomInt(2 ** 31))
const seconds = Number(env.MUTATION_SECONDS ?? 3)
/** What runs for hours runs beside other work, which takes its turns. */
const budget = { time: seconds > 60 ? 600_000 : 120_000, processor: 20_000, memory: 1.5 * 1024 ** 3 }

const example = (path: string): string =>
  fileURLToPath(new URL(`../../examples/articles/${path}`, import.meta.url))
const picture = (name: string): string =>
  fileURLToPath(new URL(`../../packages/node/test/fixtures/pictures/${name}`, import.meta.url))
const sample = (name: string): string => join(samples, name)
let samples = ''

/** The targets have their turn one after the other; those that are named more often have it more often. */
type Case = [what: string, file: () => string, targets: readonly string[]]

const reading = ['read', 'read', 'read', 'publish'] as const

const cases: readonly Case[] = [
  ['Markdown', () => example('two-shores/two-shores.md'), reading],
  ['Markdown with formulas', () => example('fractions-lesson/fractions-lesson.md'), reading],
  ['plain text', () => sample('text.txt'), reading],
  ['HTML', () => sample('out/text/text.html'), ['read', 'verify']],
  ['a small page', () => sample('page.html'), reading],
  ['a little Markdown', () => sample('little.md'), reading],
  ['Word', () => sample('word.docx'), reading],
  ['OpenDocument', () => sample('text.odt'), reading],
  ['SVG', () => sample('a.svg'), ['clean', 'clean', 'picture']],
  ...['flag.gif', 'plain.jpg', 'cmyk.jpg', 'exact.webp', 'photo.webp', 'photo.avif'].map(
    (name): Case => [name, () => picture(name), ['decode', 'decode', 'decode', 'picture']],
  ),
  ['flag.png', () => picture('flag.png'), ['picture']],
  ['PDF', () => sample('out/text/text.pdf'), ['verify']],
  ['EPUB', () => sample('out/text/text.epub'), ['verify']],
  ['captions', () => sample('out/text/text.vtt'), ['verify']],
]

const wordFile = docx({
  body: `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>
    <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:hyperlink r:id="l"><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    <w:p><m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
  footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>',
  relationships: [{ id: 'l', type: 'hyperlink', target: 'https://example.org/', outside: true }],
})

const openDocumentFile = odt({
  body: `<text:h text:outline-level="1">A</text:h><text:p>B <text:span text:style-name="Emphasis">c</text:span><text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
    <text:list><text:list-item><text:p>i</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>c</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/><table:table-cell/></table:table-row></table:table>
    <text:p><draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math></draw:object></draw:frame></text:p>`,
})

/** One for all kinds, since what it loads takes longer than a file. */
const process = isolation()
const task = { module: new URL('./targets.mjs', import.meta.url).href, name: 'tryOne' }

beforeAll(async () => {
  samples = await mkdtemp(join(tmpdir(), 'lectern-mutations-'))
  await mkdir(samples, { recursive: true })
  const files = {
    'text.txt': 'A title\n=======\n\nWords, and more of them.\n\n- one\n- two\n\n1. first\n2. second\n',
    'little.md':
      '---\ntitle: T\nlang: en\n---\n\n# A *b* **c**\n\n> q [l](u "t") `c`[^n] $x_1$ ![p](p.png)\n\n- i\n  1. j\n\n| h | k |\n| --- | :-: |\n| c | d |\n\n[^n]: Note.\n\nTerm\n: Definition\n\n:::note\nIn it.\n:::\n\n```js\na()\n```\n\n$$\n\\frac{a}{b}\n$$\n\n<details><summary>s</summary>t</details>\n\n[r]: https://a.b\n',
    'page.html':
      '<!doctype html><html lang=en><title>T</title><main><h1>A</h1><p>B <b>c</b> <a href="https://a.b">d</a><table><caption>e<tr><th>f<td>g</table><dl><dt>h<dd>i</dl><ul><li>j</ul><figure><img src=a.png alt=k><figcaption>l</figure><math><mi>x</mi></math></main>',
    'a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><style>.a{fill:red}</style><defs><g id="b"><path class="a" d="M0 0L9 9A3 3 0 0 1 1 1Z"/></g></defs><use href="#b" transform="scale(2)"/><text x="1" y="2">c</text></svg>',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(samples, name), content)
  await writeFile(sample('word.docx'), wordFile)
  await writeFile(sample('text.odt'), openDocumentFile)
  const run = await lectern(['text.txt', '--engine', 'tone', '--quiet'], { cwd: samples })
  expect(run).toMatchObject({ code: 0 })
})

afterAll(async () => {
  process.close()
  await rm(samples, { recursive: true, force: true })
})

it.each(cases)(
  `%s, changed (MUTATION_SEED=${seed})`,
  { timeout: 24 * 3_600_000 },
  async (what, file, targets) => {
    const problems: string[] = []
    const end = performance.now() + 1000 * seconds
    let tried = 0
    for (; tried === 0 || performance.now() < end; tried += 1) {
      const input = { path: file(), seed: seed + tried, targets: [targets[tried % targets.length]] }
      let target: unknown
      const heard = (message: unknown): void => {
        target = message
      }
      try {
        const found = (await process.run(task, input, { budget, heard })) as unknown as string[]
        problems.push(...found.map((one) => `${what} ${seed + tried} ${one}`))
      } catch (error) {
        // Over its budget, or the end of the process.
        if (!(error instanceof LecternError)) throw error
        problems.push(`${what} ${seed + tried} ${String(target)}: ${error.message}`)
      }
    }
    console.log(`${what}: ${tried} files from MUTATION_SEED=${seed}`)
    expect(problems).toEqual([])
  },
)
