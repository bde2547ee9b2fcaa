import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function read(value: string): Promise<string> {
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  return textOf(tree).replace(/\s+/g, ' ').trim()
}

const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
const village = '<option>Quay</option><option>Hill</option>'
const survey = `<h1>Survey of the lake</h1><form action="/send">
  <p><label for="v">Your village</label> <select id="v">${village}</select></p>
  <p><label>What should change? <textarea>Write as much as you like.</textarea></label></p>
  <button>Send</button></form>`

describe('a survey', () => {
  it.each([
    ['in its main part', `<main>${survey}</main>`],
    ['on a page of a site, which marks no main part', `<div>${survey}</div>`],
    ['alone', survey],
  ])('keeps what can be chosen, and what is written in its fields: %s', async (_, page) => {
    const text = await read(`<body>${menu}${page}<footer>Imprint</footer></body>`)
    expect(text).toContain('Your village Quay, Hill')
    expect(text).toContain('What should change? Write as much as you like.')
    expect(text).not.toContain('Home')
  })

  it('keeps a list whose name is that of a menu of a site', async () => {
    const long =
      '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'
    const page = `<main><h1>Survey</h1>${long.repeat(12)}<form><p>Your village <select id="dropdown" class="dropdown">${village}</select></p></form></main>`
    expect(await read(`<body>${menu}${page}</body>`)).toContain('Quay, Hill')
  })

  it('keeps the names of groups, the labels of options and what else stands in a list', async () => {
    const groups =
      '<select>Any<optgroup label="By water"><option label="Ferry">f</option><option>Boat</option></optgroup></select>'
    expect(await read(`<main><h1>Survey</h1><p><label>You came ${groups}</label></p></main>`)).toContain(
      'Any, By water, Ferry, Boat',
    )
  })
})
