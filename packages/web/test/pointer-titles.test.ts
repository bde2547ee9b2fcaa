import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function told(value: string) {
  const { file } = await readTree({ value, format: 'html' }, [htmlReader()])
  return findingsOf(file)
    .map(({ message }) => message)
    .filter((message) => /^(?:The \S+ of |Words in attributes)/.test(message))
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

it.each([
  ['aria-label', '<section aria-label="Tides"><h2>Ebb</h2><p>A quay.</p></section>', 'section', 'Tides'],
  ['aria-description', '<p aria-description="Tides">A quay.</p>', 'p', 'Tides'],
  ['aria-roledescription', '<p aria-roledescription="slide">A quay.</p>', 'p', 'slide'],
  ['aria-valuetext', '<meter aria-valuetext="Half full">50</meter>', 'meter', 'Half full'],
  ['placeholder', '<textarea placeholder="Your tide">A quay.</textarea>', 'textarea', 'Your tide'],
  ['aria-label', '<button aria-label="Closing"></button>', 'button', 'Closing'],
  ['abbr', '<table><tr><th abbr="Depths">How deep</th></tr><tr><td>1</td></tr></table>', 'th', 'Depths'],
  ['alt', '<img src="a.png" alt="A quay" role="presentation">', 'img', 'A quay'],
  ['title', '<iframe srcdoc="Words" title="Tides"></iframe>', 'iframe', 'Tides'],
  ['title', '<dfn title="Tides">Ebb</dfn>', 'dfn', 'Tides'],
  ['text', '<select><option label="Ebb">Ebbing</option></select>', 'option', 'Ebbing'],
])('%s is told where nothing says it', async (attribute, value, name, words) => {
  expect(await told(`<div><p>A pier.</p>${value}</div>`)).toEqual([
    `The ${attribute} of <${name}> is left out: “${words}”`,
  ])
})

it('what only screen readers say is not told where it repeats words of the page', async () => {
  const value =
    '<section aria-label="Tides of spring"><h2>Tides of <em>spring</em></h2><a href="/q" aria-label="Quay">The Quay</a>' +
    '<input placeholder="Your tide"><button class="copy" aria-label="Copy it"></button><input type="search" placeholder="Search"></section>'
  expect(await told(value)).toEqual([])
})

it('the words of a page in a frame, and those for browsers without frames, have the line of the frame', async () => {
  const value =
    '<p>A pier.</p>\n<p>A quay.</p>\n<iframe srcdoc="<p>One</p>\n\n<p title=\'Tides\'>Two</p>">Old</iframe>'
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  expect(textOf(tree)).toContain('Two')
  const lines = findingsOf(file).map(({ line, message }) => `${line} ${message}`)
  expect(lines).toContain('3 The title of <p> is left out: “Tides”')
  expect(lines.join()).toContain('words for browsers without frames are left out: “Old”')
})

it.each([
  ['pre', 'The alt of <img> is left out: “Tides”', '<pre><img src="a.png" alt="Tides"> k</pre>'],
  [
    'pre',
    'Words in attributes of 2 elements are left out: <a> (line 1) “/q”, <a> (line 1) “Tides”',
    '<pre><a href="/q" title="Tides">k</a></pre>',
  ],
  ['rt', 'The title of <abbr> is left out: “Tides”', '<ruby>k<rt><abbr title="Tides">t</abbr></rt></ruby>'],
  ['code', 'The title of <abbr> is left out: “Tides”', '<code>a <abbr title="Tides">t</abbr></code>'],
  [
    'table',
    'The caption of <table> is left out: “Tides”',
    '<table caption="Tides"><tr><th>a<tr><td>b</table>',
  ],
])('what stands in <%s>, of which characters are taken, loses nothing untold', async (_, message, value) => {
  expect(await told(`<div><p>A pier.</p>${value}</div>`)).toEqual([message])
})

it('links in code keep their titles', async () => {
  expect(await told('<p>A <code>a <a href="/q" title="Tides">t</a></code>.</p>')).toEqual([])
})

it('descriptions of a page that say more than its description are told', async () => {
  const page = (more: string) =>
    `<html><head><title>Quays</title><meta name="description" content="Of quays">${more}</head><body><h1>Quays</h1><p>A pier.</p></body></html>`
  expect(await told(page('<meta property="og:description" content="Of quays">'))).toEqual([])
  expect(await told(page('<meta property="og:description" content="Of piers">'))).toEqual([
    'The content of <meta> is left out: “Of piers”',
  ])
})
