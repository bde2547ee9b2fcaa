import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const written = JSON.stringify(tree)
  return { text: textOf(tree).replace(/\s+/g, ' ').trim(), written, findings: findingsOf(file) }
}

const icon = '<span class="icon"><svg><path d="M0 0"/></svg></span>'

describe('a link that shows a sign and no words', () => {
  it.each([
    ['the name that screen readers call it by', 'aria-label="Our library" title="Opens here"', 'Our library'],
    ['its title, where that is all it has', 'title="Our library"', 'Our library'],
    ['its address, where it has nothing (as the editions write it)', '', ''],
  ])('has %s', async (_, names, words) => {
    const { text, written } = await read(`<p>See <a href="https://lake.example/" ${names}>${icon}</a></p>`)
    expect(text).toBe(`See ${words}`.trim())
    expect(written).toContain('"url":"https://lake.example/"')
  })

  it.each([
    ['title="Our library"', 'See Our library here, the library Our library.'],
    ['', 'See here, the library .'],
  ])('does not join the words beside it (%s)', async (name, words) => {
    const link = `<a href="https://lake.example/" ${name}>${icon}</a>`
    expect((await read(`<p>See ${link}here, the library${link}.</p>`)).text).toBe(words)
  })

  it('is no link where it leads nowhere', async () => {
    const { text, written } = await read(`<p>Deep <a id="k" href="#">${icon}</a> lake</p>`)
    expect(text).toBe('Deep lake')
    expect(written).not.toContain('"link"')
  })

  it('but not where it has words, or a picture', async () => {
    const share = 'https://lake.example/'
    expect((await read(`<p><a href="${share}" aria-label="Share">Tell the mayor</a></p>`)).text).toBe(
      'Tell the mayor',
    )
    expect((await read(`<p><a href="${share}"><img src="lake.png" alt="Lake"></a></p>`)).written).toContain(
      '"image"',
    )
  })
})

describe('a field', () => {
  it('that searches the site says nothing of the article; another one shows its hint', async () => {
    const fields = '<input type="search" placeholder="Press S to search"><input placeholder="Your name">'
    expect((await read(`<main><p>The lake.</p><p>${fields}</p></main>`)).text).toBe('The lake. Your name')
  })
})
