import { findingsOf, readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function told(value: string) {
  const { file } = await readTree({ value, format: 'html' }, [htmlReader()])
  return findingsOf(file)
    .map(({ message }) => message)
    .filter((message) => message.startsWith('The title'))
}

it.each(['p', 'span', 'b', 'a', 'li'])('a title of one word on <%s> is told', async (name) => {
  expect(await told(`<div><${name} title="Haven">A quay.</${name}></div>`)).toEqual([
    `The title of <${name}> is left out: “Haven”`,
  ])
})

it('many titles are one finding with all of them', async () => {
  const quays = Array.from({ length: 60 }, (_, index) => `<p>A <b title="Haven${index}">quay</b>.</p>`)
  const list = quays.map((_, index) => `<b> (line ${index + 1}) “Haven${index}”`).join(', ')
  expect(await told(quays.join('\n'))).toEqual([`The titles of 60 elements are left out: ${list}`])
})

it('titles that stand in an edition are not told', async () => {
  const shown = '<p title="Two  words">These are two words: Two words.</p><a href="/q" title="Quay">A</a>'
  const table = (inner: string) =>
    `<table title="Depths">${inner}<tr><th>A</th></tr><tr><td>1</td></tr></table>`
  expect(await told(shown + table(''))).toEqual([])
  expect(await told(table('<caption>Lakes</caption>'))).toEqual([
    'The title of <table> is left out: “Depths”',
  ])
})

it('a title beside the label of a recording is told', async () => {
  const film = (more: string) => `<video src="quay.mp4" title="Two boats"${more}></video>`
  expect(await told(film(''))).toEqual([])
  expect(await told(film(' aria-label="The quay"'))).toEqual([
    'The title of <video> is left out: “Two boats”',
  ])
})
