import { type Edition, type Emitter, prepare, publish } from '@lectern/core'
import { expect, it } from 'vitest'
import { readBack } from '../dist/index.js'

const edition: Edition = {
  name: 'odd',
  kind: 'odd',
  files: [],
  map: { places: new Map() },
  claims: [{ standard: 'All of it', basis: 'construction' }],
}

const file = {
  path: 'a.odd',
  mediaType: 'text/plain',
  size: 1,
  sha256: '',
  open: async function* () {
    yield Uint8Array.of(65)
  },
}

it('an edition whose reader fails is kept, with a finding', async () => {
  const article = await prepare({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Words.' }] }],
  })
  const emitter: Emitter = {
    name: 'odd',
    kind: 'odd',
    extract: () => {
      throw new Error('This reader fails')
    },
    emit: async () => ({
      ...edition,
      files: [file],
    }),
  }
  const { editions, findings } = await publish(article, [readBack(emitter)])
  expect([...editions.keys()]).toEqual(['odd'])
  // Nobody knows whether it has all the words.
  expect(editions.get('odd')?.claims).toEqual([])
  expect(findings.map(({ rule, message }) => [rule, message])).toContainEqual([
    'read-back',
    'a.odd could not be read back: This reader fails',
  ])
})

it.each([
  ['the spaces of a program text', 'a b', '“a b” is not in page'],
  ['what is no character', 'a  b\ufdd0', 'page has a character that Unicode keeps for no text'],
])('an edition is found out that changes %s', async (_, text, message) => {
  const article = await prepare({ type: 'root', children: [{ type: 'code', value: 'a  b' }] })
  const blocks = [...article.blocks.values()].map(
    (block) => [block.id, { text: block.type === 'code' ? text : block.text, mixed: false }] as const,
  )
  const emitter: Emitter = {
    name: 'odd',
    kind: 'odd',
    extract: ({ path }) => ({
      edition: 'page',
      kind: 'html',
      path,
      blocks: new Map(blocks),
      headings: [],
      unlabelled: [],
    }),
    emit: async () => ({ ...edition, files: [file] }),
  }
  const { findings } = await publish(article, [readBack(emitter)])
  const lost = findings.filter(({ rule }) => rule === 'words-lost')
  expect(lost.map((one) => one.message)).toEqual([message])
})
