import { readFileSync } from 'node:fs'
import { defaultTheme } from '@lectern/core'
import { classNames } from '@lectern/hast'
import { expect, test } from 'vitest'
import { stylesheet, toFragment } from '../src/index.js'
import { articleOf, p } from './build.js'

const guide = readFileSync(new URL('../../../docs/guides/themes.md', import.meta.url), 'utf8')

test('the guide names every custom property of the page, and no other', () => {
  const names = (text: string, pattern: RegExp) =>
    new Set([...text.matchAll(pattern)].map(([, name]) => name))
  const table = guide
    .split('\n')
    .filter((line) => line.startsWith('| `--'))
    .join('\n')
  const said = names(table, /`(--[a-z0-9-]+)`/g)
  for (const level of [2, 3, 4, 5]) said.add(`--h${level}`)
  expect([...said].sort()).toEqual([...names(stylesheet(defaultTheme), /(--[a-z0-9-]+):/g)].sort())
})

test('a prefix is put before every class of a fragment', async () => {
  const html = toFragment(
    await articleOf([p('a', { type: 'blank' }, { type: 'image', url: 'x.png', alt: '' })]),
    {
      classPrefix: 'lectern-',
      resource: () => undefined,
    },
  )
  const used = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))
  expect(used.length).toBeGreaterThan(2)
  for (const name of used) expect(classNames.map((own) => `lectern-${own}`)).toContain(name)
})
