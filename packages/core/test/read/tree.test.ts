import { expect, it } from 'vitest'
import { type AnyNode, type AnyParent, descendants, joinAllTexts, typesIn } from '../../src/read/tree.js'

const text = (value: string) => ({ type: 'text', value })
const rootOf = (...children: AnyParent['children']): AnyParent => ({
  type: 'root',
  children: [{ type: 'paragraph', children } as AnyParent],
})
const inner = (root: AnyParent) => (root.children[0] as AnyParent).children

it('texts that stand side by side become one, and empty ones go', () => {
  const root = rootOf(text(''), text('a'), text('b'), text(''), { type: 'break' }, text('c'), text(''))
  joinAllTexts(root)
  expect(inner(root)).toEqual([text('ab'), { type: 'break' }, text('c')])
})

it('what has nothing to join keeps its array', () => {
  const root = rootOf(text('a'), { type: 'break' }, text('b'))
  const children = inner(root)
  joinAllTexts(root)
  expect(inner(root)).toBe(children)
})

it('the types of a tree are those of all its nodes, without its own', () => {
  expect([...typesIn(rootOf(text('a'), { type: 'break' }, text('b')))]).toEqual([
    'paragraph',
    'text',
    'break',
  ])
})

it('what is below a node is in the order of the document, however deep', () => {
  const deep = {
    type: 'strong',
    children: [text('a'), { type: 'emphasis', children: [text('b')] }, text('c')],
  }
  const root = { type: 'root', children: [deep, text('d')] } as AnyParent
  const valuesOf = (nodes: AnyNode[]) => nodes.flatMap((node) => ('value' in node ? [node.value] : []))
  expect(valuesOf(descendants(root))).toEqual(['a', 'b', 'c', 'd'])
})
