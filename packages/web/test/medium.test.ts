import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

const story = (
  subtitle: string,
) => `<html><head><title>The ferry</title></head><body><article class="h-entry">
  <header><h1 class="p-name">The ferry</h1></header>
  <section data-field="subtitle" class="p-summary">${subtitle}</section>
  <section data-field="body" class="e-content"><section class="section section--body"><div class="section-inner">
  <h3 class="graf graf--h3 graf--title">The ferry</h3>
  <h4 class="graf graf--h4 graf--subtitle">It sails at noon, and in the evening.</h4>
  <p class="graf graf--p">Nobody missed it.</p><h3 class="graf graf--h3">The ferry</h3><p class="graf graf--p">It was late.</p>
  </div></section></section></article></body></html>`

const blocks = async (page: string): Promise<string[]> =>
  (await readTree({ value: page, format: 'html' }, [htmlReader()])).tree.children.map(
    (node) => `${node.type}: ${textOf(node).trim()}`,
  )

it('a story that Medium exports has its title and its subtitle once', async () => {
  expect(await blocks(story('It sails at noon, and…'))).toEqual([
    'heading: The ferry',
    'heading: It sails at noon, and in the evening.',
    'paragraph: Nobody missed it.',
    'heading: The ferry',
    'paragraph: It was late.',
  ])
})

it('a subtitle that the text does not have stays', async () => {
  expect(await blocks(story('A timetable'))).toContain('paragraph: A timetable')
})
