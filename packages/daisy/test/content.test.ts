import { describe, expect, it } from 'vitest'
import { bookOf, elements, root, textOf, wordsOf } from './support/book.ts'

const front = '---\ntitle: T\nlang: en\nauthor: A\npublisher: P\ndate: 2026-01-01\n---\n\n'
const contentOf = async (markdown: string) =>
  textOf(await bookOf(front + markdown, { others: [] }), 'content.html')
const bodyOf = async (markdown: string) =>
  (await contentOf(markdown)).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '')

/** Elements and attributes of XHTML 1.0 Transitional that articles need; what is not in it is not in the book. */
const elementNames = new Set(
  'html head meta title link body a abbr blockquote br caption code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr img ins kbd li ol p pre q s samp span strong sub sup table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const attributeNames = new Set(
  'id class title lang xml:lang dir href hreflang rel type content name http-equiv src alt width height colspan rowspan scope headers abbr start value cite datetime xmlns'.split(
    ' ',
  ),
)

const everything = `
==Marked==, ~~gone~~, H~2~O, x^2^, <kbd>Ctrl</kbd> and \`code\`.

> [!WARNING]
> Mind the gap.

- [x] done
- [ ] open

\`\`\`js
let a = 1
\`\`\`

| A | B |
| - | - |
| 1 | 2 |

<details><summary>More</summary>

Hidden words.

</details>

![A dot](dot.svg)
`

describe('the text (DAISY 2.02, 2.4)', () => {
  it('is XHTML 1.0: no element and no attribute of HTML 5', async () => {
    for (const { name, attributes } of elements(root(await contentOf(everything)))) {
      expect(elementNames).toContain(name)
      for (const attribute of Object.keys(attributes)) expect(attributeNames).toContain(attribute)
    }
  })

  it('names the original, also where it has no web address', async () => {
    const printed = front.replace('title: T', 'title: T\nsource: urn:isbn:9780141439518')
    const book = await bookOf(`${printed}Words.`, { others: [] })
    expect(textOf(book, 'content.html')).toContain('urn:isbn:9780141439518</p>')
  })

  it('loses no word', async () => {
    const words = wordsOf(root(await contentOf(everything)))
    for (const one of [
      'Marked',
      'gone',
      'Ctrl',
      'Mind the gap.',
      'done',
      'let a = 1',
      'Hidden words.',
      'A dot',
    ])
      expect(words).toContain(one)
  })

  it('has the ids of all editions, as names of XML', async () => {
    expect(await contentOf('Words.\n\n## Two words\n\nMore.')).toContain('<h2 id="two-words">')
  })

  it('calls notes and holds them as the Skippable Structures Recommendation has it (7.2)', async () => {
    const body = await bodyOf('Words.[^a]\n\n## Next\n\nMore.[^b]\n\n[^a]: One.\n\n[^b]: Two.\n')
    expect(
      body.match(
        /<span class="noteref"><a id="note-\w-ref" href="#note-\w" title="Note \d">\d<\/a><\/span>/g,
      ),
    ).toHaveLength(2)
    expect(body.match(/<div class="notebody">/g)).toHaveLength(2)
    expect(body.indexOf('One.')).toBeLessThan(body.indexOf('Next'))
  })

  it('says formulas in words', async () => {
    expect(await bodyOf('Then $x$ is.')).toMatch(/Then <code[^>]*>x<\/code> is\./)
  })

  it('names pictures that it may not hold', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const { findings } = await bookOf(`${front}![A dot](dot.svg)\n`, {
      others: [],
      files: { 'dot.svg': svg },
    })
    expect(findings.filter(({ rule }) => rule === 'picture-type').map(({ message }) => message)).toEqual([
      'dot.svg is image/svg+xml, which DAISY 2.02 does not allow',
    ])
  })
})
