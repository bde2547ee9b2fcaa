import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAll } from '../../packages/core/dist/index.js'
import { type PdfOptions, presets, publish } from '../../packages/lectern/dist/index.js'
import { folderResources } from '../../packages/node/dist/index.js'
import { figuresOf, measurePdf } from '../../packages/verify/dist/index.js'
import { type CheckResult, describeMessages } from './checkers/checker.ts'
import { pdfStructure } from './checkers/pdf-structure.ts'
import { qpdf } from './checkers/qpdf.ts'
import { type Flavour, verapdf } from './checkers/verapdf.ts'
import { exampleArticle } from './support/example-article.ts'
import { exampleArticles, nameOf } from './support/publish.ts'
import { whenInstalled } from './support/when-installed.ts'

// Every example in every preset, every preset in every standard, every example in every standard: a standard for each
// pair of example and preset. `scripts/pdf-matrix.mjs` tries all of all.

const standards = ['ua-1', 'ua-1+a-2a', 'ua-1+a-3a', 'ua-2', 'ua-2+a-4f'] as const
type Standard = (typeof standards)[number]
const presetNames = ['default', 'handout', 'large-print', 'dyslexia', 'high-contrast'] as const
const flavours: Readonly<Record<Standard, readonly Flavour[]>> = {
  'ua-1': ['ua1'],
  'ua-1+a-2a': ['ua1', '2a'],
  'ua-1+a-3a': ['ua1', '3a'],
  'ua-2': ['ua2'],
  'ua-2+a-4f': ['ua2'],
}

interface Made {
  file: string
  edition: string
  standard: Standard
  claims: readonly string[]
}

const minutes = 60_000
const articles = await exampleArticles()
const out = await mkdtemp(join(tmpdir(), 'lectern-pdf-matrix-'))
const pairs = articles.flatMap((article, at) =>
  presetNames.map((preset, index) => {
    const standard = standards[(at + index) % standards.length] ?? 'ua-1'
    return { article, preset, standard, title: `${nameOf(article)}, ${preset}, ${standard}` }
  }),
)
const made = new Map<string, Made[]>()

async function make({ article: file, preset, standard, title }: (typeof pairs)[number]): Promise<void> {
  // Handouts have lines for name and date, and so fields in every standard.
  const pdf: PdfOptions = { standard, forms: preset === 'handout' }
  const emitters = presets[preset]({ pdf }).filter(({ kind }) => kind === 'pdf')
  const resources = folderResources({ root: dirname(file) })
  const { editions, failures } = await publish(await exampleArticle(file), emitters, { resources })
  for (const { error } of failures) throw error
  const folder = join(out, title.replaceAll(', ', '.'))
  await mkdir(folder, { recursive: true })
  const files: Made[] = []
  for (const { name, files: own, claims } of editions.values()) {
    for (const { path, open } of own) {
      await writeFile(join(folder, path), await readAll({ open }))
      const stated = claims.map((claim) => claim.standard)
      files.push({ file: join(folder, path), edition: name, standard, claims: stated })
    }
  }
  made.set(title, files)
}

beforeAll(async () => {
  for (const pair of pairs) await make(pair)
}, 10 * minutes)
afterAll(() => rm(out, { recursive: true, force: true }))

const all = (): Made[] => [...made.values()].flat()

describe.each(pairs)('$title', ({ title, standard }) => {
  it('claims what it was made by', () => {
    const files = made.get(title) ?? []
    expect(files.length).toBeGreaterThan(0)
    const wanted = {
      'ua-1': 'PDF/UA-1',
      'ua-1+a-2a': 'PDF/A-2a',
      'ua-1+a-3a': 'PDF/A-3a',
      'ua-2': 'PDF/UA-2',
      'ua-2+a-4f': 'PDF/UA-2',
    }
    for (const { claims } of files) expect(claims).toContain(wanted[standard])
  })

  it('measures what its preset promises', async () => {
    for (const { file, edition } of made.get(title) ?? []) {
      const figures = figuresOf(edition, measurePdf(new Uint8Array(await readFile(file))))
      expect(figures.filter(({ holds }) => !holds)).toEqual([])
    }
  })
})

for (const flavour of ['ua1', '2a', '3a', 'ua2'] as const) {
  const checker = verapdf(flavour)
  await whenInstalled([checker], checker.name, () => {
    it('passes every file that claims it', { timeout: 10 * minutes }, async () => {
      const files = all().filter(({ standard }) => flavours[standard].includes(flavour))
      expect(files.length).toBeGreaterThan(5)
      expect(messagesIn(await checker.check(files.map(({ file }) => file)), files)).toEqual([])
    })
  })
}

// Level F has the article attached, which a copy with parts for the teacher has not.
for (const [flavour, claim] of [
  ['4f', 'PDF/A-4f'],
  ['4', 'PDF/A-4'],
] as const) {
  const checker = verapdf(flavour)
  await whenInstalled([checker], checker.name, () => {
    it(`passes every file that claims ${claim}`, { timeout: 10 * minutes }, async () => {
      const files = all().filter(({ claims }) => claims.includes(claim))
      expect(files.length).toBeGreaterThan(0)
      expect(messagesIn(await checker.check(files.map(({ file }) => file)), files)).toEqual([])
    })
  })
}

for (const checker of [qpdf, pdfStructure]) {
  await whenInstalled([checker], checker.name, () => {
    it('finds nothing wrong', { timeout: 5 * minutes }, async () => {
      expect(messagesIn(await checker.check(all().map(({ file }) => file)), all())).toEqual([])
    })
  })
}

function messagesIn(results: ReadonlyMap<string, CheckResult>, files: readonly Made[]): string[] {
  return files.flatMap(({ file }) => {
    const result = results.get(file)
    const text = result ? describeMessages(result) : 'was not judged'
    return text === '' ? [] : [`${file}: ${text}`]
  })
}
