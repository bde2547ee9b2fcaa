import { is } from '@lectern/core/reading'
import type { Element, ElementContent } from 'hast'
import { textIn } from '../text/characters.js'

/**
 * What stands in `<ruby>` as bases and readings in turn. Where all bases (`<rb>`) come before their readings, or the readings stand in containers
 * (`<rtc>`), each base gets its own; where they are not as many, all bases together get all readings.
 */
export function rubyPairs(ruby: Element): ElementContent[] {
  const children = ruby.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const bases = children.filter(named('rb'))
  const containers = children.filter(named('rtc'))
  const direct = children.filter(named('rt'))
  if (containers.length === 0 && !isInGroups(children)) return ruby.children
  const others = children.filter((child) => !bases.includes(child as Element) && !isReading(child))
  const [first = [], ...more] = [
    ...(direct.length > 0 ? [direct] : []),
    ...containers.map((one) => (one.children.some(named('rt')) ? one.children.filter(named('rt')) : [one])),
  ]
  if (others.some((child) => child.type === 'text') || more.length > 0 || first.length !== bases.length)
    return [...others, ...bases, asReading([...first, ...more.flat()], ruby)]
  return bases.flatMap((base, at) => [base, asReading(first.slice(at, at + 1), ruby)])
}

/** Two bases in a row, before their readings. */
function isInGroups(children: readonly ElementContent[]): boolean {
  return children.some((child, at) => {
    const next = children[at + 1]
    return named('rb')(child) && next !== undefined && named('rb')(next)
  })
}

function isReading(child: ElementContent): boolean {
  return ['rt', 'rtc', 'rp'].some((name) => named(name)(child))
}

function named(name: string): (child: ElementContent) => child is Element {
  return (child): child is Element => is<Element>(child, 'element') && child.tagName === name
}

function asReading(parts: readonly Element[], { position }: Element): Element {
  const value = parts.map((part) => textIn(part).trim()).join(' ')
  return {
    type: 'element',
    tagName: 'rt',
    properties: {},
    children: [{ type: 'text', value }],
    ...(position ? { position } : {}),
  }
}
