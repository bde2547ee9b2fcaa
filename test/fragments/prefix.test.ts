import { readdirSync, readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes as Dom, parseFragment, defaultTreeAdapter as tree } from 'parse5'
import { expect, test } from 'vitest'
import { toFragment } from '../../packages/html/dist/index.js'
import { parse } from '../../packages/lectern/dist/index.js'

const folder = new URL('../screen-reader/constructs/', import.meta.url)
const constructs = readdirSync(folder).filter((file) => file.endsWith('.md'))

const references = new Set([
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
])

/** Attributes that are ids or name ids, one entry an id. */
function idsIn(node: Dom.Node): { name: string; id: string }[] {
  const own = tree.isElementNode(node) ? node.attrs : []
  const found = own.flatMap(({ name, value }) => {
    if (name === 'id') return [{ name, id: value }]
    if (name === 'href' && value.startsWith('#')) return [{ name, id: decodeURIComponent(value.slice(1)) }]
    return references.has(name) ? value.split(' ').map((id) => ({ name, id })) : []
  })
  return 'childNodes' in node ? [...found, ...node.childNodes.flatMap(idsIn)] : found
}

test.each(constructs)('%s fits into a page that has the same article already', async (file) => {
  const article = await parse({ value: readFileSync(new URL(file, folder)), path: file })
  const [one, other] = ['', 'second-'].map((idPrefix) => parseFragment(toFragment(article, { idPrefix })))
  const [plain, prefixed] = [idsIn(one as Dom.Node), idsIn(other as Dom.Node)]
  expect(prefixed).toEqual(plain.map(({ name, id }) => ({ name, id: `second-${id}` })))
  const ids = new Set(prefixed.filter(({ name }) => name === 'id').map(({ id }) => id))
  for (const { name, id } of prefixed) expect(ids, `${name}="${id}"`).toContain(id)
})
