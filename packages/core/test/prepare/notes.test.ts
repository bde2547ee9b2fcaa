import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, p, rulesOf } from './build.js'

const call = (identifier: string): FootnoteReference => ({ type: 'footnoteReference', identifier })
const note = (identifier: string, ...children: Parameters<typeof p>): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  children: [p(...children)],
})

describe('notes', () => {
  it('are numbered by their first call and know every caller', async () => {
    const { notes, tree } = await article([
      note('b', 'Second.'),
      p('One', call('a'), ' two', call('b'), ' one again', call('a')),
      note('a', 'First.'),
    ])
    expect(notes.map(({ id, number, callers }) => ({ id, number, callers }))).toEqual([
      { id: 'note-a', number: 1, callers: ['note-a-ref', 'note-a-ref-2'] },
      { id: 'note-b', number: 2, callers: ['note-b-ref'] },
    ])
    expect(tree.children.slice(-2).map(({ type }) => type)).toEqual([
      'footnoteDefinition',
      'footnoteDefinition',
    ])
  })

  it('called only inside a note follow it, and belong to the chapter of the outer call', async () => {
    const prepared = await article([p('One', call('a')), note('a', 'See', call('b')), note('b', 'Inner.')])
    expect(prepared.notes.map(({ number }) => number)).toEqual([1, 2])
    expect(prepared.chapters[0]?.notes).toEqual(['note-a', 'note-b'])
  })

  it('whose names differ only in signs have ids of their own, and so have their calls', async () => {
    const prepared = await article([
      p('One', call('a.b'), ' two', call('a-b'), ' three', call('a-b-ref')),
      { ...p('Mine.'), data: { id: 'note-a-b' } },
      note('a.b', 'First.'),
      note('a-b', 'Second.'),
      note('a-b-ref', 'Third.'),
    ])
    expect(prepared.notes.map(({ id, callers }) => [id, ...callers])).toEqual([
      ['note-a-b-2', 'note-a-b-2-ref'],
      ['note-a-b-3', 'note-a-b-3-ref'],
      ['note-a-b-ref', 'note-a-b-ref-ref'],
    ])
    expect(rulesOf(prepared)).toEqual([])
  })

  it('that do not exist leave their mark as text', async () => {
    const prepared = await article([p('One', call('gone'))])
    expect([...prepared.blocks.values()][1]?.text).toBe('One[^gone]')
    expect(rulesOf(prepared)).toEqual(['note-missing'])
  })

  it('that nothing calls are kept and reported', async () => {
    const prepared = await article([p('One.'), note('lost', 'Still here.')])
    expect(prepared.notes).toHaveLength(1)
    expect(rulesOf(prepared)).toEqual(['note-unused'])
  })

  it('called only in a note that nothing calls are numbered behind it, and only that one is reported', async () => {
    const prepared = await article([
      p('One.'),
      note('inner', 'Inner.', call('gone')),
      note('lost', 'See', call('inner')),
    ])
    expect(prepared.notes.map(({ identifier, callers }) => [identifier, callers])).toEqual([
      ['lost', []],
      ['inner', ['note-inner-ref']],
    ])
    expect(rulesOf(prepared)).toEqual(['note-unused', 'note-missing'])
  })

  it('that only call each other keep their calls', async () => {
    const prepared = await article([p('One.'), note('a', 'See', call('b')), note('b', 'See', call('a'))])
    expect(prepared.notes.map(({ number, callers }) => [number, callers])).toEqual([
      [1, ['note-a-ref']],
      [2, ['note-b-ref']],
    ])
    expect(rulesOf(prepared)).toEqual(['note-unused'])
  })
})
