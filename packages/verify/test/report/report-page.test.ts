import { type OutputFile, readAll } from '@lectern/core'
import { report } from '@lectern/verify/report'
import { expect, it } from 'vitest'
import { h } from '../../src/report/page/h.js'
import { publication } from './support.js'

async function page(lang?: string): Promise<string> {
  const files = await report(await publication(lang), { generator: 'lectern 0.0.0' })
  return text(files, 'report.html')
}

async function text(files: readonly OutputFile[], path: string): Promise<string> {
  const file = files.find((file) => file.path === path)
  return new TextDecoder().decode(file && (await readAll(file)))
}

it('has a title, a language and one h1, and escapes what the author wrote', async () => {
  const html = await page()
  expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
  expect(html.match(/<h1>/g)).toHaveLength(1)
  expect(html).toContain('What was made of “Salt &#x26; &#x3C;pepper>”')
  expect(html).not.toContain('<pepper>')
})

it('says what was found and what to do before what is claimed, and needs no sideways scrolling for it', async () => {
  const html = await page()
  const sections = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)
  const order = ['What was found', 'For a person to judge', 'What was made', 'What is claimed']
  expect(sections.filter((name) => order.includes(name ?? ''))).toEqual(order)
  const before = html.slice(0, html.indexOf('<h2>What is claimed'))
  expect(before).not.toContain('<table>')
})

it('gives every table a caption and headers for its columns and rows', async () => {
  const html = await page()
  const tables = html.match(/<table>.*?<\/table>/gs) ?? []
  expect(tables.length).toBeGreaterThan(0)
  for (const table of tables) {
    expect(table).toMatch(/<caption id="[\w-]+">/)
    expect(table).toMatch(/<th scope="col">/)
    expect(table).toMatch(/<th scope="row">/)
  }
})

it('has signs of paragraphs where the source has no lines', async () => {
  const files = await report(await publication('en', 'paragraph'), { generator: 'lectern 0.0.0' })
  const html = await text(files, 'report.html')
  expect(html.match(/<th scope="col">¶<\/th>/g)).toHaveLength(1)
  expect(html).toContain('</strong> ¶ 11')
  expect(html).not.toContain('<th scope="col">Line</th>')
  expect(await page()).toContain('<th scope="col">Line</th>')
})

it('names claims, what a person must judge, findings and failures', async () => {
  const html = await page()
  for (const words of [
    'pdf 1.0',
    'checked by a checker',
    '31-001',
    'Look at &#x3C;this>',
    'Change it.',
    'No table',
  ]) {
    expect(html).toContain(words)
  }
})

it('says when a claim may be made and what bears it out, where the edition tells', async () => {
  const html = await page()
  expect(html).toContain('<b>When it may be claimed</b> <span lang="en" dir="ltr">When so.</span>')
  expect(html).toContain('<b>In this edition</b> <span lang="en" dir="ltr">3 of them</span>')
  expect(html.match(/When it may be claimed/g)).toHaveLength(1)
})

it('says where each part stands: line, pages, and a link into the sound', async () => {
  const html = await page()
  expect(html).toContain('<td>7</td><td>2–3</td><td><a href="article.mp3#t=221.50">03:41</a></td>')
})

async function mapHeaders(...names: string[]): Promise<string | undefined> {
  const made = await publication()
  const editions = new Map([...made.editions].filter(([name]) => names.includes(name)))
  const html = await text(await report({ ...made, editions }, { generator: 'lectern 0.0.0' }), 'report.html')
  return /<caption id="map">.*?<thead><tr>(.*?)<\/tr>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, ' ')
}

it('has a column of pages where there is print, and of times where there is sound', async () => {
  expect(await mapHeaders('html', 'pdf')).toBe(' Part  Line  Page ')
  expect(await mapHeaders('html', 'audio')).toBe(' Part  Line  Time ')
})

it('has no map where there is neither: page and book have the same ids', async () => {
  expect(await mapHeaders('html', 'epub')).toBeUndefined()
})

it('speaks the language of the article where we have its words, else English', async () => {
  expect(await page('ar')).toMatch(/<html lang="ar" dir="rtl">.*<h2>الملاحظات<\/h2>/s)
  expect(await page('de-AT')).toMatch(/<html lang="de" dir="ltr">.*<h2>Was zugesichert wird<\/h2>/s)
  expect(await page('fi')).toContain('<html lang="en" dir="ltr">')
})

it('sums up for programs', async () => {
  const summary = JSON.parse(await text(await report(await publication(), { generator: 'x' }), 'report.json'))
  expect(summary.editions[0]).toMatchObject({
    name: 'pdf',
    files: ['article.pdf'],
    claims: [{ standard: 'pdf 1.0' }],
  })
  expect(summary.counts.warning).toBeGreaterThan(0)
  expect(summary.failures).toHaveLength(1)
})

it('has an item for each of many findings, in order', async () => {
  const few = await publication()
  const [finding] = few.findings
  if (!finding) throw new Error('There is no finding')
  const findings = Array.from({ length: 3000 }, (_, at) => ({ ...finding, line: at + 1, column: 1 }))
  const html = await text(await report({ ...few, findings }, { generator: 'lectern 0.0.0' }), 'report.html')
  const lines = [...html.matchAll(/<\/strong> Line (\d+)/g)].map(([, line]) => Number(line))
  expect(lines).toEqual(findings.map(({ line }) => line))
})

it('shows controls and what turns letters around as their codes', () => {
  expect(h('code', 'e\u001b[31m\u202etxt.md').children).toEqual([
    { type: 'text', value: 'e\\u001b[31m\\u202etxt.md' },
  ])
})
