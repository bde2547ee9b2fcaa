import { expect, test } from 'vitest'
import { articleOf, p, pageOf } from './build.js'

const first = 'The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.'

const leadOf = async (values: Record<string, unknown>) => {
  const { page } = await pageOf(await articleOf([p('a', first), p('b', 'A boat went down.')], values))
  return {
    lead: /<p class="subtitle">(.*?)<\/p>/.exec(page)?.[1],
    isDescribed: page.includes('<meta name="description"'),
  }
}

test.each([
  ['the first paragraph', first],
  [
    'what a program cut in the middle of a word',
    'The lake is deep, and nobody has seen the bottom of it, in all the ye',
  ],
  ['what ends in dots', 'The lake is deep – and nobody has seen the bottom…'],
  ['the whole article', `${first} A boat went down.`],
])('a description that the text begins with is not read twice: %s', async (_, description) => {
  expect(await leadOf({ description })).toEqual({ lead: undefined, isDescribed: true })
})

test.each([
  ['words of its own', 'How deep is it? A line of two hundred metres was too short.'],
  ['a few words that the text has by chance', 'The lake is deep'],
])('it stands below the title where it is %s', async (_, description) => {
  expect((await leadOf({ description })).lead).toBe(description)
})

test('a subtitle always stands there', async () => {
  expect((await leadOf({ subtitle: first })).lead).toBe(first)
})
