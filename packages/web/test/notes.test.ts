import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

interface Part {
  type: string
  identifier?: string
  children?: Part[]
}

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const calls: string[] = []
  const look = ({ type, identifier = '', children = [] }: Part): void => {
    if (type === 'footnoteReference') calls.push(identifier)
    children.forEach(look)
  }
  look(tree as Part)
  const notes = (tree.children as Part[])
    .filter(({ type }) => type === 'footnoteDefinition')
    .map((note) => `${note.identifier}: ${textOf(note as never)}`)
  return { calls, notes, findings: findingsOf(file) }
}

it.each([
  [
    'Substack',
    'footnote-1',
    '<a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a>',
    '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div><p>The words.</p></div></div>',
  ],
  [
    "WordPress's block editor",
    'ab12',
    '<sup data-fn="ab12" class="fn"><a href="#ab12" id="ab12-link">1</a></sup>',
    '<ol class="wp-block-footnotes"><li id="ab12">The words. <a href="#ab12-link">↩︎</a></li></ol>',
  ],
  [
    'Easy Footnotes',
    'easy-footnote-bottom-1-12',
    '<span id="easy-footnote-1-12"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-12"><sup>1</sup></a></span>',
    '<ol><li><span id="easy-footnote-bottom-1-12"></span>The words.<a href="#easy-footnote-1-12"></a></li></ol>',
  ],
  [
    'Sphinx',
    'id2',
    '<a href="#id2" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>',
    '<aside id="id2" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span><p>The words.</p></aside>',
  ],
])('a note of %s', async (_, identifier, call, note) => {
  const { calls, notes, findings } = await read(
    `<main><div><p>Before${call} and after.</p><p>More.</p>${note}</div></main>`,
  )
  expect([calls, notes, findings]).toEqual([[identifier], [`${identifier}: The words.`], []])
})

it('a link to what stands around it is no call of a note', async () => {
  const { notes } = await read(
    '<main><div id="footnote-1"><p>See <a href="#footnote-1">the note</a>.</p></div></main>',
  )
  expect(notes).toEqual([])
})

it('a picture in a note that leads somewhere stays', async () => {
  const { tree } = await readTree(
    {
      value:
        '<main><p id="here">Before<a href="#n" role="doc-noteref">1</a>.</p><aside id="n" role="doc-footnote"><p>See <a href="#here"><img src="map.png" alt="The quay"></a></p></aside></main>',
      format: 'html',
    },
    [htmlReader()],
  )
  expect(JSON.stringify(tree)).toContain('map.png')
})

it.each([
  [
    'EUR-Lex',
    '<a id="ntc1-L_1" href="#ntr1-L_1">( <span class="super">1</span> )</a>',
    '<p class="note"><a id="ntr1-L_1" href="#ntc1-L_1">( <span class="super">1</span> )</a> The words.</p>',
    'ntr1-L_1',
  ],
  [
    'Calibre',
    '<a href="#n1" id="r1"><sup>[1]</sup></a>',
    '<p class="calibre3" id="n1"><a href="#r1">[1]</a> The words.</p>',
    'n1',
  ],
  [
    'a book with signs',
    '<sup><a id="rfn3" href="#fn3">*</a></sup>',
    '<p class="footnote"><sup><a id="fn3" href="#rfn3">*</a></sup> The words.</p>',
    'fn3',
  ],
])('a number that leads to the same number, and back, is a note (%s)', async (_, call, note, identifier) => {
  const { calls, notes } = await read(
    `<main><div><p>Before${call} and after.</p><p>More.</p></div><div>${note}</div></main>`,
  )
  expect([calls, notes]).toEqual([[identifier.toLowerCase()], [`${identifier.toLowerCase()}: The words.`]])
})

it.each([
  ['another number', '<p id="n1"><a href="#r1">2</a> The words.</p>'],
  ['no way back', '<p id="n1"><a href="#elsewhere">1</a> The words.</p><p id="elsewhere">There</p>'],
  ['words before the number', '<p id="n1">See <a href="#r1">1</a> above.</p>'],
])('no note: %s', async (_, note) => {
  const { calls, notes } = await read(
    `<main><p>Before<a href="#n1" id="r1">1</a> and after.</p><p>More.</p>${note}</main>`,
  )
  expect([calls, notes]).toEqual([[], []])
})
