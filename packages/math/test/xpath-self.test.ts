import { describe, expect, it } from 'vitest'
import { nodesOfSelf } from '../src/xpath-self.js'

const fraction = node('fraction', { role: 'vulgar', grammar: '' })

describe('questions about the node itself', () => {
  it.each([
    ['self::*', true],
    ['self::fraction', true],
    ['self::number', false],
    ['self::*[@role]', true],
    ['self::*[@grammar]', true],
    ['self::*[@ext-speech]', false],
    ['self::fraction[@role="vulgar"]', true],
    ['self::fraction[@role="division"]', false],
    ['self::number[@role="vulgar"]', false],
  ])('%s', (expression, isAnswered) => {
    const found = nodesOfSelf(expression)?.(fraction)
    expect(found?.iterateNext()).toBe(isAnswered ? fraction : null)
    expect(found?.iterateNext()).toBeNull()
  })

  it.each([
    'self::fraction[@role="a" or @role="b"]',
    'self::*[contains(@grammar, "plural")]',
    'self::mml:math',
    'self::*/*',
    './*[1]',
  ])('%s: XPath is asked', (expression) => {
    expect(nodesOfSelf(expression)).toBeUndefined()
  })

  it('finds nothing where there is no element', () => {
    expect(nodesOfSelf('self::*')?.({ nodeType: 3, nodeName: '#text' }).iterateNext()).toBeNull()
  })
})

function node(nodeName: string, attributes: Record<string, string>): object {
  return {
    nodeType: 1,
    nodeName,
    hasAttribute: (name: string) => name in attributes,
    getAttribute: (name: string) => attributes[name] ?? null,
  }
}
