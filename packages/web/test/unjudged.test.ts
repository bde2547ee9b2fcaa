import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { mayNameAuthors } from '../src/byline.js'
import { createHtmlState } from '../src/state.js'
import { mayHoldSurroundings } from '../src/surroundings.js'

/** Readability is only needed where it could change what is read. */
async function partOf(html: string): Promise<Element> {
  const { parseFragment } = await createHtmlState({
    source: html,
    report: () => undefined,
  } as unknown as Parameters<typeof createHtmlState>[0])
  return {
    type: 'element',
    tagName: 'main',
    properties: {},
    children: parseFragment(html).children,
  } as Element
}

describe('a marked part in which nothing could be left out', () => {
  it.each([
    '<h1>A lake</h1><p>It is <a href="/deep">deep</a>.</p><table><tr><td>1<td>2</table>',
    '<h2 id="share">Share of water</h2><p class="note">It is deep.</p><footer>Written in May</footer>',
  ])('%s', async (html) => {
    expect(mayHoldSurroundings(await partOf(html))).toBe(false)
  })
})

describe('one in which something could', () => {
  it.each([
    '<div><nav><a href="/">Home</a></nav></div>',
    '<form><input name="q"></form>',
    '<p role="navigation">Home</p>',
    '<div class="newsletter">Write to us</div>',
    '<div class="rs_skip">Listen</div>',
    '<section id="comments"><p>First!</p></section>',
    '<div style="visibility: hidden">Home</div>',
    '<article>Another lake</article>',
    '<section><h2>Related <b>articles</b></h2><p>Another lake</p></section>',
    '<ul><li><a href="/a">A lake</a><li><a href="/b">A river</a><li><a href="/c">A sea</a></ul>',
    '<p><a href="https://github.com/a/b/edit/main/c.md">Edit</a></p>',
  ])('%s', async (html) => {
    expect(mayHoldSurroundings(await partOf(html))).toBe(true)
  })
})

describe('a line that names the authors', () => {
  it.each([
    ['<p class="by-line">By Ada Lovelace</p>', false],
    ['<p>By Ada Lovelace</p>', false],
    ['<p class="post byline">By Ada Lovelace</p>', true],
    ['<a rel="author" href="/ada">Ada Lovelace</a>', true],
    ['<span itemprop="author name">Ada Lovelace</span>', true],
    ['<p id="writtenby">Ada Lovelace</p>', true],
    ['<meta name="dc.creator" content="Ada Lovelace">', true],
    ['<meta property="article:author" content="Ada Lovelace">', true],
    ['<script type="application/ld+json">{}</script>', true],
  ])('could be found in %s: %s', async (html, expected) => {
    expect(mayNameAuthors(await partOf(html))).toBe(expected)
  })
})
