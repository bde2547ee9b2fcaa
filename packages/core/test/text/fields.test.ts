import { fieldsOf, tooltipOf } from '@lectern/core'
import type { List, ListItem } from 'mdast'
import { expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { article, p } from '../prepare/build.js'

const blank = () => ({ type: 'blank' }) as const

async function questions(...children: Parameters<typeof p>): Promise<string[]> {
  const { blocks } = await article([p(...children)])
  return [...fieldsOf({ blocks }).values()].map(({ question }) => question)
}

it('a gap is asked by its sentence, and by its number where there are several', async () => {
  expect(await questions('The lake is ', blank(), ' deep. It is ', blank(), ' or ', blank(), '.')).toEqual([
    'The lake is … deep.',
    'It is … or …. (1/2)',
    'It is … or …. (2/2)',
  ])
})

it('formulas in a question are spoken, in its sentence only', async () => {
  const formula = (value: string, speech: string) => ({
    type: 'inlineMath' as const,
    value,
    data: { formula: { mathml: '<math></math>', speech, lang: 'en' } },
  })
  const [fifth, half] = [formula('\\frac{1}{5}', 'one fifth'), formula('\\frac12', 'one half')]
  expect(await questions('Add ', fifth, ' and ', blank(), ' now. ', half, ' is ', blank(), '.')).toEqual([
    'Add one fifth and … now.',
    'one half is ….',
  ])
})

it('a gap of a list to match is asked by its item, in a group that the question is of', async () => {
  const item = (...children: Parameters<typeof p>) => ({
    type: 'listItem' as const,
    children: [p(...children)],
  })
  const { blocks } = await article([
    p('Which city lies on which river?'),
    {
      type: 'list',
      ordered: true,
      match: 'items',
      children: [item('Danube ', blank()), item('Seine ', blank())],
    },
    { type: 'list', ordered: true, match: 'answers', children: [item('Paris'), item('Vienna')] },
    p('And the Elbe: ', blank()),
  ])
  const asked = [...fieldsOf({ blocks }).values()].map(({ question, group }) => [question, group?.question])
  expect(asked).toEqual([
    ['Danube …', 'Which city lies on which river?'],
    ['Seine …', 'Which city lies on which river?'],
    ['And the Elbe: …', undefined],
  ])
})

it('asks no block without gaps for its sentences', async () => {
  const { blocks } = await article([p('Nothing is asked here.'), p('The lake is ', blank(), ' deep.')])
  const guarded = new Map(
    [...blocks].map(([id, block]) => [id, block.text.startsWith('Nothing') ? unasked(block) : block]),
  )
  expect([...fieldsOf({ blocks: guarded }).values()].map(({ question }) => question)).toEqual([
    'The lake is … deep.',
  ])
})

function unasked<T extends object>(block: T): T {
  return Object.defineProperty({ ...block }, 'sentences', {
    get: () => {
      throw new Error('Its sentences were asked for')
    },
  })
}

it('a sentence of ten thousand gaps is looked at once', async () => {
  const many = Array.from({ length: 10_000 }, () => ['a ', blank()]).flat()
  const since = processorTime()
  const all = await questions(...many)
  expect(processorTime() - since).toBeLessThan(10_000)
  expect(all).toHaveLength(10_000)
  expect(all[0]?.length).toBeLessThanOrEqual(250)
})

it('boxes behind another list have no question, and those inside its item have the item’s', async () => {
  const item = (words: string, ...children: ListItem['children']): ListItem => ({
    type: 'listItem',
    children: [p(words), ...children],
  })
  const boxes = (...words: string[]): List => ({
    type: 'list',
    children: words.map((word) => ({ ...item(word), checked: false })),
  })
  const { blocks } = await article([
    { type: 'list', children: [item('Paris'), item('Where is it warm?', boxes('here', 'there'))] },
    boxes('yes'),
    p('Is it?'),
    boxes('no'),
  ])
  const asked = [...fieldsOf({ blocks }).values()].map(({ question, group }) => [question, group?.question])
  expect(asked).toEqual([
    ['here', 'Where is it warm?'],
    ['there', 'Where is it warm?'],
    ['yes', ''],
    ['no', 'Is it?'],
  ])
})

it('boxes behind lines to write on have no question, for the lines are its answer', async () => {
  const box = { type: 'listItem' as const, checked: false, children: [p('Rhine')] }
  const { blocks } = await article([
    p('Why do rivers meander?'),
    { type: 'answerLines', count: 3 },
    { type: 'list', children: [box] },
  ])
  const asked = [...fieldsOf({ blocks }).values()].map(({ question, group }) => [question, group?.question])
  expect(asked).toEqual([
    ['Why do rivers meander?', undefined],
    ['Rhine', ''],
  ])
})

it('what a field is called where nothing around it is said has the question of its list', () => {
  const option = { name: 'a', question: 'In a lake', kind: 'option' as const }
  expect(tooltipOf({ ...option, group: { name: 'b', question: 'Where does it end?' } })).toBe(
    'Where does it end? In a lake',
  )
  expect([tooltipOf(option), tooltipOf({ ...option, group: { name: 'b', question: '' } })]).toEqual([
    'In a lake',
    'In a lake',
  ])
})
