import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const types = JSON.stringify(tree)
  return { tree, types, text: textOf(tree).replace(/\s+/g, ' ').trim(), findings: findingsOf(file) }
}

const kinds = (tree: { children: { type: string }[] }) => tree.children.map(({ type }) => type)

describe('components (declarative shadow DOM)', () => {
  const card = (inside: string, light: string) =>
    `<main><p>Before.</p><my-card><template shadowrootmode="open"><style>p { color: red }</style>${inside}</template>${light}</my-card></main>`

  it('say what their template says, with their own words in its slots', async () => {
    const { text } = await read(
      card(
        '<h2>Card of <slot name="who">nobody</slot></h2><p>Inside. <slot></slot></p>',
        '<span slot="who">Ada</span>Light words.',
      ),
    )
    expect(text).toBe('Before. Card of Ada Inside. Light words.')
  })

  it('say what a slot holds where nothing is given for it, and lose no words without a slot', async () => {
    const { text } = await read(card('<p>Of <slot name="who">nobody</slot></p>', '<i slot="more">More.</i>'))
    expect(text).toBe('Before. Of nobody More.')
  })

  it('may hold others', async () => {
    const inner = '<a-part><template shadowrootmode="open"><p>Deep.</p></template></a-part>'
    expect((await read(card(inner, ''))).text).toBe('Before. Deep.')
  })

  it('a template that no component shows is seen by nobody', async () => {
    expect((await read('<main><template><p>Row</p></template><p>Shown.</p></main>')).text).toBe('Shown.')
  })
})

describe('tabs', () => {
  it('all panels are read, each below the words of the tab that names it', async () => {
    const { text, findings } = await read(`<main><div class="tabs-container">
      <ul role="tablist"><li role="tab" id="a">Linux</li><li role="tab" id="b">macOS</li></ul>
      <div><div role="tabpanel" aria-labelledby="a"><p>Use apt.</p></div><div role="tabpanel" aria-labelledby="b" hidden><p>Use brew.</p></div></div></div></main>`)
    expect(text).toBe('Linux Use apt. macOS Use brew.')
    expect(findings.filter(({ rule }) => rule === 'html-removed')).toEqual([])
  })

  it('a list of tabs that names no panels stays as it is', async () => {
    const { text } = await read(
      '<main><ul role="tablist"><li role="tab">One</li><li role="tab">Two</li></ul><div role="tabpanel"><p>First.</p></div></main>',
    )
    expect(text).toBe('One Two First.')
  })

  it('a list of tabs that holds the panels keeps them (accordions of Bootstrap)', async () => {
    const panel = (name: string, words: string) =>
      `<div class="panel"><div role="tab"><h3><a href="#x" data-toggle="collapse">${name}</a></h3></div><div role="tabpanel"><p>${words}</p></div></div>`
    const { text } = await read(
      `<main><p>The law.</p><div role="tablist" class="panel-group">${panel('Basis', 'Act of 2011.')}${panel('References', 'Act of 2012.')}</div></main>`,
    )
    expect(text).toBe('The law. Basis Act of 2011. References Act of 2012.')
  })

  it.each([
    ['<svg><title>info</title></svg> Info: boats leave at noon.', 'Info: boats leave at noon.'],
    ['<svg aria-label="Calendar"><path/></svg><b>The calendar</b> of 2020', 'The calendar of 2020'],
    ['<svg><title>info</title></svg> Information', 'info Information'],
    ['<svg><title>External link</title></svg> Times', 'External link Times'],
    ['<svg><title>A</title><text>A</text></svg> A', 'A A A'],
  ])('the name of an icon is said once: %s', async (html, words) => {
    expect((await read(`<main><p>${html}</p></main>`)).text).toBe(words)
  })

  it('a video with files of sound alone is sound (MediaWiki)', async () => {
    const { tree } = await read(
      '<main><p>Say it.</p><video><source src="a.ogg" type="audio/ogg; codecs=vorbis"><source src="a.mp3" type="audio/mpeg"></video></main>',
    )
    expect(JSON.stringify(tree)).toContain('"kind":"sound"')
  })

  it('what a search in the page opens is text', async () => {
    expect((await read('<main><div hidden="until-found"><p>Found.</p></div></main>')).text).toBe('Found.')
  })
})

describe('tables that hold parts of a page', () => {
  it('are what stands in them, in order (letters, pages of the 1990s)', async () => {
    const { tree, text, findings } =
      await read(`<TABLE WIDTH=600 CELLPADDING=0 BORDER=0><TR><TD COLSPAN=2><H1>News</H1></TD></TR>
      <TR><TD><TABLE><TR><TD>Water</TD><TD>3 m</TD></TR><TR><TD>Wind</TD><TD>4</TD></TR></TABLE></TD><TD><H2>Sky</H2><P>Clear.</TD></TR></TABLE>`)
    expect(kinds(tree as never)).toEqual(['heading', 'table', 'heading', 'paragraph'])
    expect(text).toBe('News Water 3 m Wind 4 Sky Clear.')
    expect(findings.filter(({ rule }) => rule === 'table-headers')).toEqual([])
  })

  it.each([
    ['lines', '<table border="1"><tr><td><h3>Ada</h3></td><td>36</td></tr></table>'],
    ['headers', '<table><tr><th>Name</th><td><h3>Ada</h3></td></tr></table>'],
    ['a caption', '<table><caption>People</caption><tr><td><h3>Ada</h3></td><td>36</td></tr></table>'],
    ['the role of a table', '<table role="table"><tr><td><h3>Ada</h3></td><td>36</td></tr></table>'],
  ])('but are tables with %s', async (_, page) => {
    expect((await read(page)).types).toContain('"tableCell"')
  })
})

describe('headings', () => {
  it.each(['¶', '#', '§', '🔗', '⚓︎'])(
    'without the link to themselves, %s (Sphinx, Jupyter, MkDocs)',
    async (mark) => {
      const { text } = await read(
        `<main><h2 id="waves">Waves<a class="headerlink" href="#waves" title="Link to this heading">${mark}</a></h2></main>`,
      )
      expect(text).toBe('Waves')
    },
  )

  it.each([
    ['Docusaurus, VitePress', '<h2 id="waves">Waves<a class="hash-link" href="#waves">\u200b</a></h2>'],
    ['Asciidoctor', '<h2 id="waves"><a class="anchor" href="#waves"></a>Waves</h2>'],
    ['HeVeA', '<h2 id="waves"><a href="#waves" aria-hidden="true">\ufeff</a>Waves</h2>'],
    ['GitHub', '<div><h2>Waves</h2><a id="w" href="#waves"><svg><path d="M0 0"/></svg></a></div>'],
    ['rustdoc', '<section id="waves"><a href="#waves" class="anchor">§</a><h4>Waves</h4></section>'],
  ])(
    'without the link to themselves that a style sheet draws, or that stands beside them (%s)',
    async (_, page) => {
      const { text, types } = await read(`<main>${page}<p>High.</p></main>`)
      expect(text).toBe('Waves High.')
      expect(types).not.toContain('"link"')
    },
  )

  it.each([['mdBook', '<h2 id="waves"><a class="header" href="#waves">Waves</a></h2>', 'Waves High.']])(
    'whose words are a link to themselves are words (%s)',
    async (_, page, words) => {
      const { text, types } = await read(`<main>${page}<p>High.</p></main>`)
      expect(text).toBe(words)
      expect(types).not.toContain('"link"')
    },
  )

  it('whose words lead elsewhere keep the link', async () => {
    const { types } = await read(
      '<main><div id="all"><h2><a href="#all">One</a></h2><p>a</p><h2 id="two"><a href="#note">Two</a></h2><p id="note">b</p></div></main>',
    )
    expect(types.match(/"link"/g)).toHaveLength(2)
  })

  it('and paragraphs without the mark that leads to themselves (xml2rfc)', async () => {
    const page = (id: string) =>
      `<main><h1>Waves</h1><p id="${id}">High.<a href="#section-1-1" class="pilcrow">¶</a></p></main>`
    expect((await read(page('section-1-1'))).text).toBe('Waves High.')
    expect((await read(page('section-1-2'))).text).toBe('Waves High.¶')
  })

  it('keep the name of such a link as a place', async () => {
    const { tree } = await readTree(
      { value: '<main><h2><a id="w" href="#w"></a>Waves</h2></main>', format: 'html' },
      [htmlReader()],
    )
    expect(JSON.stringify(tree)).toContain('"id":"w"')
  })

  it('in a summary leave their names there, since links lead to them (rustdoc)', async () => {
    const { tree } = await readTree(
      {
        value:
          '<main><details><summary><section id="new"><h4>fn new</h4></section></summary><p>Makes one.</p></details></main>',
        format: 'html',
      },
      [htmlReader()],
    )
    expect(JSON.stringify(tree)).toContain('"id":"new"')
  })

  it('with a call of a note, and with a link that says something', async () => {
    const { text } = await read('<main><h2>Waves<a href="#n1">*</a> of <a href="#C">C#</a></h2></main>')
    expect(text).toBe('Waves* of C#')
  })
})

describe('attributes in capitals (Word, LibreOffice)', () => {
  it('say the direction and the language of the page and of its parts', async () => {
    const { tree, file, text } = await readTree(
      {
        value:
          '<HTML><BODY LANG=HE DIR=RTL><P>\u05e9\u05dc\u05d5\u05dd</P><P LANG=EN-US DIR=LTR>Peace</P></BODY></HTML>',
        format: 'html',
      },
      [htmlReader()],
    ).then((one) => ({ ...one, text: textOf(one.tree) }))
    expect(text).toContain('Peace')
    expect(tree.children[1]?.data).toMatchObject({ lang: 'en-US', dir: 'ltr' })
    expect(findingsOf(file).map(({ rule }) => rule)).not.toContain('metadata-type')
  })
})

describe('notes of LibreOffice', () => {
  it.each(['foot', 'end'])('are notes: sd%snote', async (kind) => {
    const { types, text } =
      await read(`<P>The lake<A CLASS="sd${kind}noteanc" NAME="sd${kind}note1anc" HREF="#sd${kind}note1sym"><SUP>1</SUP></A>.</P>
      <DIV ID="sd${kind}note1"><P CLASS="sd${kind}note"><A NAME="sd${kind}note1sym" HREF="#sd${kind}note1anc">1</A>Deep.</P></DIV>`)
    expect(types).toContain('"footnoteReference"')
    expect(types).toContain('"footnoteDefinition"')
    expect(text).toContain('Deep.')
    expect(text).not.toContain('1Deep')
  })

  it('the only note of Word has no line in it', async () => {
    const { types } = await read(`<div><p>Text<a href="#_ftn1" name="_ftnref1">[1]</a></p></div>
      <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Deep.</p></div></div>`)
    expect(types).toContain('"footnoteDefinition"')
    expect(types).not.toContain('thematicBreak')
  })
})

describe('what a script or a style sheet draws', () => {
  it('leaves no list item without words, but numbers, boxes, and targets of links', async () => {
    const { tree } =
      await read(`<ul><li><a href="javascript:void(0)"></a></li><li><script>draw()</script></li><li>One</li><li id="two"></li></ul>
      <ol><li></li><li>Two</li></ol><ul><li><input type="checkbox"></li></ul>`)
    const items = tree.children.map((list) => ('children' in list ? list.children.length : 0))
    expect(items).toEqual([2, 2, 1])
  })

  it('leaves no link to what a script fills', async () => {
    const { text } = await read('<main><p>A lake.</p><iframe src="javascript:void(0)"></iframe></main>')
    expect(text).toBe('A lake.')
  })

  it('leaves a link to a film', async () => {
    const { text } = await read(
      '<main><iframe src="https://www.youtube.com/embed/x" title="The lake"></iframe></main>',
    )
    expect(text).toBe('The lake')
  })
})

describe('recordings', () => {
  it('have no transcript in words for browsers that cannot play them', async () => {
    const { tree, text, findings } = await read(
      '<p>Before.</p><video controls><source src="boat.mp4">Your browser shows no video. <a href="boat.mp4">Download it</a></video><p>After.</p>',
    )
    expect(text).toBe('Before. After.')
    expect(kinds(tree)).toEqual(['paragraph', 'media', 'paragraph'])
    expect(findings.map(({ message }) => message)).toEqual([
      'Words for browsers without this recording are left out: “Your browser shows no video. Download it”',
    ])
  })

  it('without a file are the words inside', async () => {
    expect((await read('<p>Before.</p><audio>Ask for the tape.</audio>')).text).toBe(
      'Before. Ask for the tape.',
    )
  })
})
