import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const sentence =
  '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'
const long = sentence.repeat(12)
const menu = '<div class="navbar"><a href="a.html">Previous</a> <a href="b.html">Next</a></div>'

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const outside = findingsOf(file).filter(({ rule }) => rule === 'html-outside')
  return {
    text: textOf(tree).replace(/\s+/g, ' ').trim(),
    tree,
    outside: outside.map(({ message }) => message),
  }
}

describe('words that stand in a page directly (ocamldoc, Tonc)', () => {
  it('are kept with the code, links and emphasis in their line', async () => {
    const line = (name: string) =>
      `The module <code>${name}</code> provides formatted input, called a <em>scanner</em>.\n<br>\n<br>\n`
    const { text, outside } = await read(
      `<body>${menu}<h1>Module Scanf</h1>${line('Scanf')}${line('Printf')}${long}${line('Format')}<pre>val x : int</pre></body>`,
    )
    for (const name of ['Scanf', 'Printf', 'Format'])
      expect(text).toContain(`The module ${name} provides formatted input, called a scanner.`)
    expect(outside).toEqual([expect.stringContaining('“Previous Next”')])
  })

  it('are kept between two parts of the text, with a picture there', async () => {
    const { tree } = await read(
      `<body>${menu}<h1>Maps</h1>${long}Figure 3: <img src="map.png" alt="The map"> the mapping process.${long}</body>`,
    )
    expect(JSON.stringify(tree)).toMatch(/Figure 3: .*The map.* the mapping process\./)
  })
})

describe('formulas', () => {
  it('that MediaWiki hides behind a picture are kept where the page is judged', async () => {
    const formula =
      '<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;"><math><semantics><mi>i</mi><annotation encoding="application/x-tex">{\\displaystyle e^{i\\pi}}</annotation></semantics></math></span><img class="mwe-math-fallback-image-inline" src="e.svg" aria-hidden="true" alt="e"></span>'
    const { tree, outside } = await read(
      `<body>${menu}<h1>Euler</h1>${long}<p>The lake of ${formula} and, deeper, of ${formula} is known to nobody at all, in all the years.</p>${long}</body>`,
    )
    expect(JSON.stringify(tree).match(/e\^\{i/g)).toHaveLength(2)
    expect(outside.join()).not.toContain('displaystyle')
  })

  it.each([
    ['Alternative text not available', 'x + 1'],
    ['x plus one', 'x + 1'],
    ['x+\\alpha', 'x+\\alpha'],
    ['f(x)=1', 'f(x)=1'],
  ])('whose alternative is “%s” are %s', async (alttext, tex) => {
    const { tree } = await read(
      `<p>So <math alttext="${alttext}"><mi>x</mi><mo>+</mo><mn>1</mn></math> holds.</p>`,
    )
    expect(JSON.stringify(tree)).toContain(JSON.stringify(tex))
  })
})

it('calls of notes that are called tags make no site of a book (Gutenberg)', async () => {
  const notes = [1, 2, 3, 4, 5, 6].map((n) => `<a class="tag" name="tag${n}" href="#note${n}">${n}</a>`)
  const { text, outside } = await read(
    `<body><pre>Produced by volunteers.</pre><div><h6>BY</h6><h4>SUSAN PAXSON</h4></div><div>${long}<p>Walnuts ${notes.join(' ')}</p></div><pre>End of the book.</pre></body>`,
  )
  expect(text).toContain('BY SUSAN PAXSON')
  expect(text).toMatch(/^Produced by volunteers\..*End of the book\.$/)
  expect(outside).toEqual([])
})

it('sections that Wikipedia folds for telephones are read', async () => {
  const section = (title: string, style = '') =>
    `<section${style}><div class="header"><h2 id="${title}">${title}</h2><span><a href="?edit"></a></span></div>${long}</section>`
  const { text } = await read(
    `<body><nav><a href="/">Main page</a></nav><div class="content"><section>${long.repeat(3)}</section>${section('Names')}${section('Origin', ' style="display: none;"')}${section('Traits', ' style="display: none;"')}</div></body>`,
  )
  expect(text).toMatch(/Names.*Origin.*Traits/)
})

describe('a header above the one article of a page', () => {
  const page = (header: string) => `<body><header>${header}</header><article>${long}</article></body>`

  it('is its own where it holds a title alone (EPUB)', async () => {
    const { text, outside } = await read(page('<h2>Chapter two</h2><h1>What is a lake?</h1>'))
    expect(text).toMatch(/^Chapter two ?What is a lake\?/)
    expect(outside).toEqual([])
  })

  it('is that of a site where it leads elsewhere', async () => {
    const { text, outside } = await read(page('<h1>The Daily Lake</h1><a href="/">Home</a>'))
    expect(text).not.toContain('Daily')
    expect(outside).toEqual([expect.stringContaining('“The Daily Lake Home”')])
  })
})

it('a `tt` around blocks and pictures is what is in it', async () => {
  const { text, tree } = await read(
    '<tt>An <a href="https://example.org/">open</a> mark<p><b>Termination</b></p><p>To ensure <img src="a.png" alt="The cable"></p></tt><p>The <tt>cable</tt></p>',
  )
  expect(text).toMatch(/^An open mark ?Termination ?To ensure/)
  const types = tree.children.map(({ type }) => type)
  expect(types).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  expect(JSON.stringify(tree)).toMatch(/"link".*The cable.*"inlineCode"/)
})

it('buttons beside each other are words of their own, and one in a sentence stays in it', async () => {
  const { text } = await read(
    '<p><button>All</button><button>5AM-12PM</button><button>Night</button></p><p>Press <button>Save</button>.</p>',
  )
  expect(text).toMatch(/^All 5AM-12PM Night ?Press Save\.$/)
})

it('a link in code keeps its address, and its words are code', async () => {
  const { tree } = await read(
    '<p>A <code>List&lt;<span><a href="https://example.org/s">String</a></span>&gt; <a href="https://example.org/m">Map</a></code> of it.</p>',
  )
  const code = (value: string) => ({ type: 'inlineCode', value })
  const link = (url: string, value: string) => ({ type: 'link', url, children: [code(value)] })
  expect(tree.children[0]).toMatchObject({
    children: [
      { value: 'A ' },
      code('List<'),
      link('https://example.org/s', 'String'),
      code('> '),
      link('https://example.org/m', 'Map'),
      { value: ' of it.' },
    ],
  })
})
