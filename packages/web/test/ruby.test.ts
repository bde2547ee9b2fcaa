import { readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

interface Part {
  type: string
  value?: string
  annotation?: string
  children?: Part[]
}

function shortly({ type, value, annotation, children = [] }: Part): string {
  const inside = value ?? children.map(shortly).join('')
  return type === 'ruby' ? `{${inside}|${annotation}}` : inside
}

it.each([
  ['in turn', '漢<rt>かん</rt>字<rt>じ</rt>', '{漢|かん}{字|じ}'],
  ['with parentheses', '<rb>漢字</rb><rp>（</rp><rt>かんじ</rt><rp>）</rp>', '{漢字|かんじ}'],
  [
    'readings in a container',
    '<rb>東</rb><rb>京</rb><rtc><rt>とう</rt><rt>きょう</rt></rtc>',
    '{東|とう}{京|きょう}',
  ],
  [
    'bases before readings',
    '<rb>東</rb><rb>京</rb><rp>(</rp><rt>とう</rt><rt>きょう</rt><rp>)</rp>',
    '{東|とう}{京|きょう}',
  ],
  ['one reading for all bases', '<rb>東</rb><rb>京</rb><rtc>とうきょう</rtc>', '{東京|とうきょう}'],
  ['readings on both sides', '<rb>東</rb><rt>とう</rt><rtc><rt>higashi</rt></rtc>', '{東|とう higashi}'],
])('ruby: %s', async (_, ruby, expected) => {
  const { tree } = await readTree({ value: `<p>A<ruby>${ruby}</ruby>B</p>`, format: 'html' }, [htmlReader()])
  expect(shortly(tree as Part)).toBe(`A${expected}B`)
})
