import { readTree, textOf } from '@lectern/core'
import { descendants, is } from '@lectern/core/reading'
import { htmlReader } from '@lectern/web'
import type { Text } from 'mdast'
import { describe, expect, it } from 'vitest'

const read = (value: string) => readTree({ value, format: 'html' }, [htmlReader()])
const wordsOf = async (value: string) =>
  textOf((await read(value)).tree)
    .replace(/\s+/g, ' ')
    .trim()

const page = (body: string) =>
  `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>One.</p>${body}<p>End.</p></body></html>`

describe('in XHTML, characters between <![CDATA[ and ]]> are words', () => {
  it.each([
    ['in words', '<p>a<![CDATA[b]]>c</p>', 'abc'],
    ['with what would be markup', '<p><![CDATA[x <b> & &lt; > y]]></p>', 'x <b> & &lt; > y'],
    ['that hold an element that ends where it begins', '<p><![CDATA[<script/> x]]></p>', '<script/> x'],
    ['in code', '<pre><![CDATA[<p>1 << 2</p>]]></pre>', '<p>1 << 2</p>'],
    ['beside a character of private use', '<p>\ue000&#xE001;<![CDATA[<&]]></p>', '\ue000\ue001<&'],
    ['twice', '<p><![CDATA[a]]> <![CDATA[]]><![CDATA[b]]></p>', 'a b'],
    [
      'in a template that is shown',
      '<div><template shadowrootmode="open"><p><![CDATA[a < b & c]]></p></template></div>',
      'a < b & c',
    ],
    ['in a field', '<textarea><![CDATA[a < b]]></textarea>', 'a < b'],
    ['behind an empty script', '<script src="a.js"/><p><![CDATA[a]]></p>', 'a'],
    ['but in a script', '<script>//<![CDATA[\nif (a < b) c()\n//]]></script><p>a</p>', 'a'],
    ['but in a comment', '<!-- <![CDATA[ x ]]> --><p>a</p>', 'a'],
  ])('%s', async (_, body, words) => {
    expect(await wordsOf(page(body))).toBe(`One. ${words} End.`)
  })

  it('and all words keep their places', async () => {
    const value = page('<p><![CDATA[left < right]]></p>')
    const { tree } = await read(value)
    const texts = [...descendants(tree)].filter((node) => is<Text>(node, 'text'))
    expect(texts.map(({ position }) => value.slice(position?.start.offset, position?.end.offset))).toEqual([
      'One.',
      'left < right',
      'End.',
    ])
  })

  it('where nothing ends them, nothing changes', async () => {
    expect(await wordsOf(page('<p>a <![CDATA[b</p>'))).toBe('One. a End.')
  })
})

it('in a page of HTML they are a comment, as in browsers', async () => {
  expect(await wordsOf('<!doctype html><p>One<![CDATA[ two]]> three.</p>')).toBe('One three.')
})

it('in XHTML, the marks are no part of the title', async () => {
  const { front } = await read(page('').replace('>T<', '><![CDATA[Quay & haven]]><'))
  expect(front.values.title).toBe('Quay & haven')
})
