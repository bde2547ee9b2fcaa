import { setFlagsFromString } from 'node:v8'
import { readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it, vi } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'

/** Each once took seconds for a few kilobytes. The limit is well above what it takes now. */
const pieces = [
  '<a',
  '<dl><dt>a<dd>b',
  '<span> </span>',
  '<a id=x> </a>',
  '<!--',
  '<x y="',
  '<b>',
  '<table><tr><td>',
  '<ul><li>a',
  '<main><ul><li>',
  '<article>a</article>',
  '<div><div role=tablist><b role=tab>a</b></div><p role=tabpanel>b</div>',
  '<x><template shadowrootmode=open><p>a</p><slot></slot></template>b</x>',
  '<!-- a -->',
  '<ul><li>a<ul></ul>',
  '<p><a id=a href=#b>1</a><p><a id=b href=#a>1</a>',
  '<source src=a>',
  '<h2>a</h2><a href=b>c</a>',
  '<ruby><rb>a<rb>b<rtc><rt>c<rt>d</ruby>',
]

describe('hard HTML takes time that grows with its length', () => {
  it.each(pieces)('%s', async (piece) => {
    const value = piece.repeat(Math.ceil(20_000 / piece.length))
    const start = processorTime()
    await readTree({ value, format: 'html' }, [htmlReader()])
    const took = processorTime() - start
    expect(took).toBeLessThan(5_000)
  })
})

describe('what is read takes little memory', () => {
  /** V8's own test. Its flag counts for what is compiled afterwards. */
  function shapeTest(): (one: unknown, other: unknown) => boolean {
    setFlagsFromString('--allow-natives-syntax')
    const test = new Function('one', 'other', 'return %HaveSameMap(one, other)')
    setFlagsFromString('--no-allow-natives-syntax')
    return (one, other) => test(one, other)
  }

  it('nodes of one kind share their hidden class', async () => {
    const value = '<p><b>a</b> <a href=b>c</a></p>'.repeat(50)
    const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
    const isSame = shapeTest()
    const [one, other] = tree.children.slice(-2).map((node) => ('children' in node ? node.children : []))
    expect(one?.map(({ type }) => type)).toEqual(['strong', 'text', 'link'])
    expect(one?.map((node, at) => isSame(node, other?.[at]))).toEqual([true, true, true])
  })
})

it('a page is not copied once more while it is converted', async () => {
  const copy = vi.spyOn(globalThis, 'structuredClone')
  await readTree({ value: '<p>A lake.</p><p>A <b>boat</b>.</p>', format: 'html' }, [htmlReader()])
  expect(copy.mock.calls.map(([node]) => node)).toEqual([{ type: 'root', children: [] }])
  copy.mockRestore()
})
