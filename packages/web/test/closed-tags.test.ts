import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function wordsOf(value: string): Promise<string> {
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  return textOf(tree).replace(/\s+/g, ' ').trim()
}

const page = (head: string, body: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>${head}</head><body><p>One.</p>${body}<p>Two.</p></body></html>`

describe('an element of XHTML without content and closing tag ends where it begins', () => {
  it.each([
    ['a script in the head', page('<script type="text/javascript"\n src="a.js"/>', '')],
    ['a style', page('<style/>', '')],
    ['a title in the text', page('', '<title />')],
    ['a field', page('', '<textarea rows="3"/>')],
    ['a frame', page('', '<iframe src="https://example.org/"/>')],
  ])('%s', async (_, value) => {
    expect(await wordsOf(`<?xml version="1.0"?>\n${value}`)).toMatch(/^One\..*Two\.$/)
    expect(
      await wordsOf(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">${value}`),
    ).toMatch(/^One\..*Two\.$/)
  })
})

it('in a page of HTML, a slash before the end of a tag says nothing', async () => {
  expect(await wordsOf('<!doctype html><p>One.</p><script async/>two()</script><p>Three.</p>')).toBe(
    'One. Three.',
  )
})
