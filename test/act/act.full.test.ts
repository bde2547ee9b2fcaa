import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder as constructsFolder, names } from '../screen-reader/constructs.ts'
import { documentOf } from './document.ts'
import { pageOf } from './pages.ts'
import { outcomeOf } from './rule.ts'
import { folder, rules } from './rules.ts'

// Each rule must judge its own cases right before it may judge ours; then every article that tries to break it must not.

describe.each(rules)('$folder', ({ folder: name, rule }) => {
  const files = readdirSync(join(folder, name)).sort()
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')

  it.each(files.filter((file) => file.endsWith('.html')))('%s', (file) => {
    expect(outcomeOf(rule.judge(documentOf(read(file))))).toBe(file.split('-')[0])
  })

  it.each(files.filter((file) => file.startsWith('article-')))('the page of %s passes', async (file) => {
    expect(rule.judge(documentOf(await pageOf(read(file)))).failed).toEqual([])
  })

  it('is tried in both ways', () => {
    for (const kind of ['passed', 'failed', 'article'])
      expect(
        files.some((file) => file.startsWith(kind)),
        `${name} has no case that ${kind}`,
      ).toBe(true)
  })
})

describe('every rule, on the page of every construct and of every article that tries to break another rule', () => {
  const articles = rules.flatMap(({ folder: name }) =>
    readdirSync(join(folder, name)).flatMap((file) =>
      file.startsWith('article-') ? [join(folder, name, file)] : [],
    ),
  )
  const constructs = names.map((name) => join(constructsFolder, `${name}.md`))

  it.each([...constructs, ...articles].map((path) => [relative(import.meta.dirname, path), path]))(
    '%s',
    async (_, path) => {
      const document = documentOf(await pageOf(readFileSync(path, 'utf8')))
      for (const { rule } of rules)
        expect(rule.judge(document).failed, `${rule.id}: ${rule.name}`).toEqual([])
    },
  )
})
