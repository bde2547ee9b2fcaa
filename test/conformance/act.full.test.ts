import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Rule } from '../act/rule.ts'
import { rules } from '../act/rules.ts'
import { pageLoad } from './checkers/page-load.ts'
import { withBrowser } from './support/browser.ts'
import { exampleArticles, nameOf } from './support/publish.ts'
import { run } from './support/run.ts'
import { whenInstalled } from './support/when-installed.ts'

// Every rule of `test/act` on the page of every example, as Chromium has it: with the page's own scripts at work.

const articles = await exampleArticles()

await whenInstalled([pageLoad], 'Rules in the manner of ACT', () => {
  let out = ''
  const found = new Map<string, string[]>()

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lectern-act-'))
    const command = join(import.meta.dirname, '../../node_modules/.bin/lectern')
    const { status, stderr } = await run(command, ['build', ...articles, '--to', 'html', '--out', out], {})
    if (status !== 0) throw new Error(stderr)
    await withBrowser(async (browser) => {
      const page = await browser.newPage({ bypassCSP: true })
      for (const name of articles.map(nameOf)) {
        await page.goto(pathToFileURL(join(out, name, `${name}.html`)).href)
        for (const { folder, rule } of rules) found.set(`${name} ${folder}`, await failures(page, rule))
      }
    })
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it.each(articles.map(nameOf))('%s', (name) => {
    for (const { folder, rule } of rules)
      expect(found.get(`${name} ${folder}`), `${rule.id}: ${rule.name}`).toEqual([])
  })
})

async function failures(
  page: { evaluate(expression: string): Promise<unknown> },
  rule: Rule,
): Promise<string[]> {
  const judged = (await page.evaluate(`({ ${rule.judge.toString()} }).judge(document)`)) as ReturnType<
    Rule['judge']
  >
  return judged.failed
}
