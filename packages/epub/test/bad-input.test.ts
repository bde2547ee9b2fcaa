import { prepare } from '@lectern/core'
import { isXmlText } from '@lectern/hast/markup'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { bookFrom, bookOf, dot, fileOf, type Opened } from './support/book.ts'

const front = '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n'

/** Each XML file of the book parses, and ids are unique in it. */
function expectSound(book: Opened): void {
  for (const [path, text] of book.files) {
    if (!/\.(xhtml|opf|xml|smil|svg)$/.test(path)) continue
    expect(() => fromXml(text), path).not.toThrow()
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
  }
  const titles = [...book.files.values()].flatMap((text) => /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? [])
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.every((title) => /[\p{L}\p{N}]/u.test(title))).toBe(true)
}

describe('a book is sound in spite of', () => {
  it('characters that XML forbids', async () => {
    const text = (value: string) => ({ type: 'text' as const, value })
    const article = await prepare({
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [text('Bell\u0007 and\ufffe')] },
        {
          type: 'paragraph',
          children: [text('a\u0000b\u000bc\ud800d'), { type: 'image', url: 'x', alt: 'al\u0001t' }],
        },
        { type: 'code', value: 'x\u0002', lang: 'js' },
      ],
    })
    const book = await bookFrom(article)
    expectSound(book)
    expect([...book.files.values()].every(isXmlText)).toBe(true)
  })

  it('headings that are alike', async () => {
    const book = await bookOf(`${front}Text.\n\n## Same\n\na\n\n## Same\n\nb\n\n## Same\n\nc`)
    expectSound(book)
    expect(book.article.chapters.map(({ title }) => title).filter((title) => title === 'Same')).toHaveLength(
      3,
    )
  })

  it('links to what is not there, and to other chapters', async () => {
    const book = await bookOf(
      `${front}See [there](#nowhere) and [here](#far).\n\n## Far\n\nBack to [the start](#t).`,
    )
    expectSound(book)
    expect(fileOf(book, 'text/ch01.xhtml')).not.toContain('nowhere')
    expect(fileOf(book, 'text/ch01.xhtml')).toContain('href="ch02.xhtml#far"')
    expect(fileOf(book, 'text/ch02.xhtml')).toContain('href="titlepage.xhtml#t"')
  })

  it('links to files beside the article, which are not in the book', async () => {
    const links = 'See [one](other.html#x), [two](../a b.md) and [three](https://e.org/).\n\n> Said.\n'
    const book = await bookOf(front + links)
    expectSound(book)
    const text = fileOf(book, 'text/ch01.xhtml')
    expect(text).toContain('See <span>one</span>')
    expect(text).toContain('<a href="https://e.org/">three</a>')
    expect(book.findings).toMatchObject([
      { rule: 'link-outside', line: 7, message: expect.stringContaining('other.html#x') },
    ])
    const published = await bookOf(front.replace('lang:', 'source: https://e.org/a/b.html\nlang:') + links)
    expect(fileOf(published, 'text/ch01.xhtml')).toContain('<a href="https://e.org/a/other.html#x">one</a>')
    expect(published.rules).toEqual([])
  })

  it('a title of only punctuation', async () => {
    const book = await bookOf('---\ntitle: "?!"\nlang: de\ndate: 2026-01-01\n---\n\nText.\n\n## …\n\nMehr.')
    expectSound(book)
    expect(fileOf(book, 'text/titlepage.xhtml')).toContain('<title>Textanfang — ?!</title>')
    expect(fileOf(book, 'text/ch02.xhtml')).toContain('<title>Kapitel 2 — … — ?!</title>')
    expect(fileOf(book, 'content.opf')).toContain('<dc:title id="title">?!</dc:title>')
  })

  it('no heading, or one of level 4', async () => {
    expectSound(await bookOf('Just text.'))
    expectSound(await bookOf('#### Deep\n\nText.'))
    expectSound(await bookOf(''))
  })

  it('500 headings', async () => {
    const parts = Array.from(
      { length: 500 },
      (_, index) => `${'#'.repeat(2 + (index % 5))} H${index % 7}\n\ntext ${index}`,
    )
    const book = await bookOf(front + parts.join('\n\n'))
    expectSound(book)
    expect(fileOf(book, 'toc.xhtml').match(/text\/ch\d+\.xhtml#/g)?.length).toBe(500)
  })

  it('100,000 words in one paragraph', async () => {
    const book = await bookOf(front + 'The ferry waits here. '.repeat(25_000))
    expectSound(book)
    expect(book.article.chapters).toHaveLength(1)
    expect(fileOf(book, 'text/ch01.xhtml').match(/ferry/g)).toHaveLength(25_000)
  })

  it('entities, known and unknown', async () => {
    const book = await bookOf(`${front}A&nbsp;B &copy; &hellip; &nosuch; &#0; &lt;b&gt; AT&T ]]>`)
    expectSound(book)
    const page = fileOf(book, 'text/ch01.xhtml')
    expect(page).toContain('A\u00a0B © … &#x26;nosuch; \ufffd &#x3C;b> AT&#x26;T ]]&gt;')
    expect(page).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#x)/)
  })

  it('two headings with one id', async () => {
    const book = await bookOf(`${front}## One {#same}\n\na\n\n## Two {#same}\n\nb [here](#same)`)
    expectSound(book)
    const all = [...book.files].filter(([path]) => path.startsWith('text/ch')).map(([, text]) => text)
    expect(all.join('').match(/id="same"/g)).toHaveLength(1)
  })

  it('formulas that are none', async () => {
    const book = await bookOf(`${front}So $\\frac{1}{$ and $\\nosuch{x}$.\n\n$$\n\\begin{matrix}\n$$`)
    expectSound(book)
    expect(fileOf(book, 'text/ch01.xhtml')).toContain('\\frac{1}{')
  })

  it('HTML that is not XHTML', async () => {
    const html =
      '<P>One<br>two<p>three <img src=dot.png alt="a dot"><hr><ul><li>x<li>y</ul><table><td>cell</table><input disabled><b><i>crossed</b></i>'
    const article = await parse({ value: html, format: 'html', path: 'article.html' })
    const book = await bookFrom(article, { files: { 'dot.png': dot } })
    expectSound(book)
    const page = fileOf(book, 'text/ch01.xhtml')
    for (const word of ['One', 'two', 'three', 'x', 'y', 'cell', 'crossed']) expect(page).toContain(word)
    expect(page).toMatch(/<br\/>/)
  })

  it('picture names of every kind', async () => {
    const names = ['a b.png', 'ünï/船.png', 'x%20y.png']
    const markdown = names.map((name) => `![Dot](<${name}>)`).join('\n\n')
    const book = await bookOf(front + markdown, {
      files: Object.fromEntries(names.map((name) => [name, dot])),
    })
    expectSound(book)
    const pictures = book.paths.filter((path) => path.startsWith('pictures/') && path.endsWith('.png'))
    expect(pictures.every((path) => /^pictures\/[a-z0-9-]+\.png$/.test(path))).toBe(true)
    expect(pictures.length).toBeGreaterThan(0)
  })

  it('names that lead out of the folder', async () => {
    const book = await bookOf(`${front}![Secret](../../etc/passwd.png)`)
    expectSound(book)
    expect(book.findings[0]).toMatchObject({ rule: 'picture-missing', line: 7 })
    expect(fileOf(book, 'text/ch01.xhtml')).toContain('Picture: Secret')
  })

  it('a picture that is not what its name says', async () => {
    const book = await bookOf(`${front}![Dot](dot.jpg)\n\n![Words](words.png)`, {
      files: { 'dot.jpg': dot, 'words.png': 'hello' },
    })
    expect(fileOf(book, 'content.opf')).toMatch(/href="pictures\/dot-[a-z0-9]+\.png" media-type="image\/png"/)
    expect(book.rules).toContain('picture-missing')
  })

  it('a drawing with a script', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const book = await bookOf(`${front}![Chart](a.svg)`, { files: { 'a.svg': svg } })
    // Every source of files cleans drawings before a book sees them.
    expect([...book.files.keys()].some((path) => path.endsWith('.svg'))).toBe(true)
    expect([...book.files.values()].join('')).not.toContain('alert(1)')
  })

  it('recordings that readers need not play', async () => {
    const wav = Uint8Array.from('RIFF0000WAVEfmt ', (char) => char.charCodeAt(0))
    const book = await bookOf(`${front}::media[A bell]{src=bell.wav}`, { files: { 'bell.wav': wav } })
    expectSound(book)
    expect(book.rules).toContain('media-type')
  })
})
