import { describe, expect, it } from 'vitest'
import { extractTranscript } from '../src/extract/transcript.js'
import { judgementOf } from '../src/judge/judgement.js'
import { judgeOrder } from '../src/judge/order.js'
import type { BlockJson } from '../src/record.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const transcript = (html: string, ...ids: string[]) =>
  extractTranscript('audio', 'a.transcript.html', bytes(html), new Set(ids))

describe('a transcript', () => {
  it('says no more than is printed where words are marked as only said', () => {
    const html =
      '<p><span id="p-1~1">The WHO <em class="announced">[World Health Organization]</em> met.</span></p>'
    expect(transcript(html, 'p-1').blocks.get('p-1')?.text.replace(/\s+/g, ' ').trim()).toBe('The WHO met.')
  })

  it('is read line by line, and the same is found as in a page that is read whole', () => {
    const lines =
      '<h2><span id="h~1">One</span></h2><p>By <b>A<p><span id="p~1">Two <img src="a.png"></span></b></p><blockquote><p id="q">Three</p><h3>Four</h3></blockquote>Five<p class="announced">Six'
    const page = (name: string) =>
      transcript(
        `<html lang="en"><title>T</title><header>Zero</header><${name}>${lines}</${name}>`,
        'h',
        'p',
        'q',
      )
    const { whole, ...found } = page('main')
    const { whole: all, ...expected } = page('div')
    expect(found).toEqual(expected)
    expect([...found.blocks.keys()]).toEqual(['h', 'p', 'q'])
    expect([...(whole ?? '')].sort()).toEqual([...(all ?? '')].sort())
  })

  const block = (id: string, type: string, parent: string | null): BlockJson => ({
    id,
    type,
    parent,
    source: null,
    html: null,
    epub: null,
    pdf: null,
    audio: null,
  })
  const blocks = [
    block('before', 'paragraph', null),
    block('t', 'table', null),
    block('r1', 'tableRow', 't'),
    block('a1', 'tableCell', 'r1'),
    block('b1', 'tableCell', 'r1'),
    block('r2', 'tableRow', 't'),
    block('a2', 'tableCell', 'r2'),
    block('b2', 'tableCell', 'r2'),
    block('after', 'paragraph', null),
  ]
  const found = (...order: string[]) => {
    const html = order.map((id) => `<p><span id="${id}~1">${id}</span></p>`).join('')
    const judgement = judgementOf('a')
    judgeOrder(transcript(html, ...order), blocks, judgement)
    return judgement.findings().map(({ block: id }) => id)
  }

  it('may tell a table by column, but nothing else out of order', () => {
    expect(found('before', 'a1', 'a2', 'b1', 'b2', 'after')).toEqual([])
    expect(found('before', 'after', 'a1')).toEqual(['a1'])
    expect(found('a1', 'before')).toEqual(['before'])
  })
})
