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
      files: [
        {
          path: 'a.odd',
          mediaType: 'text/plain',
          size: 1,
          sha256: '',
          open: async function* () {
            yield Uint8Array.of(65)
          },
        },
      ],
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
