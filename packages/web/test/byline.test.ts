import { readArticle, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../src/byline.js'

const long =
  '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'.repeat(
    12,
  )
const menu = '<div class="menu"><a href="/">Home</a></div>'

async function read(body: string, head = '') {
  const value = `<html lang="en"><title>A deep lake</title>${head}<body>${menu}${body}</body></html>`
  const { tree, meta } = await readArticle({ value, format: 'html' }, [htmlReader()])
  return { text: textOf(tree).replace(/\s+/g, ' '), authors: meta.authors.map(({ name }) => name) }
}

describe('who wrote an article', () => {
  const byline = '<p class="byline">By Ada Lovelace and Mary Shelley | 4 March</p>'
  const page = `<h1>A deep lake</h1>${byline}<div class="text">${long}</div>`

  it('is read from the line that says so, which is left out of the text', async () => {
    expect((await read(page)).authors).toEqual(['Ada Lovelace', 'Mary Shelley'])
  })

  it('is what the head says, where it says anything', async () => {
    expect((await read(page, '<meta name="author" content="Jo Lee">')).authors).toEqual(['Jo Lee'])
  })

  it('is nobody where the head has the number of an account', async () => {
    expect(
      (await read(`<h1>A deep lake</h1>${long}`, '<meta name="author" content="105092">')).authors,
    ).toEqual([])
  })

  it('is read from a line beside the main part, not from one that stays in it', async () => {
    const beside = await read(`<h1>A deep lake</h1>${byline}<main>${long}</main>`)
    expect(beside.authors).toEqual(['Ada Lovelace', 'Mary Shelley'])
    const inside = await read(`<main><h1>A deep lake</h1>${byline}${long}</main>`)
    expect(inside).toMatchObject({ authors: [], text: expect.stringContaining('By Ada Lovelace') })
  })
})

it.each([
  ['By Jens Manuel Krogstad and Jeffrey S. Passel24 comments', 'Jens Manuel Krogstad+Jeffrey S. Passel'],
  ['ByMalcolm Harris | January 14, 2015', 'Malcolm Harris'],
  ['Lucy Berry | lberry@paper.example', 'Lucy Berry'],
  [', by Daniel Gross', 'Daniel Gross'],
  ["BY LYNNE O'DONNELL / STAFF WRITER", "LYNNE O'DONNELL"],
  ['Von Anna-Lena Müller und Jörg van der Vaart', 'Anna-Lena Müller+Jörg van der Vaart'],
  ['von Christian Spließ', 'Christian Spließ'],
  ['Written by: Charnele Henry', 'Charnele Henry'],
  ['Андрей Колесников', 'Андрей Колесников'],
  ['Bysshe Shelley', 'Bysshe Shelley'],
  ['By Drew DeSilverLeave a comment', ''],
  ['Kelly SheridanNews', ''],
  ['ELLE.com | Life & Love News', ''],
  ['Photo by: The Associated Press', ''],
  ['Ethan Kuperberg is a writer and a filmmaker', ''],
  ['12.24.14 9:00AM Nancy Mitchell', ''],
  ['swardley', ''],
  ['Authoring Judge', ''],
  ['More Posts by Ada', ''],
  ['', ''],
])('the names in “%s” are “%s”', (line, names) => {
  expect(namesIn(line).join('+')).toBe(names)
})
