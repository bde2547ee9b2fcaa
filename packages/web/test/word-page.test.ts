import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function read(inside: string) {
  const { tree, file } = await readTree(
    { value: `<body lang=EN-GB><div class=WordSection1>${inside}</div></body>`, format: 'html' },
    [htmlReader()],
  )
  const blocks = tree.children.map((node) => `${node.type}: ${textOf(node)}`)
  return { blocks, messages: findingsOf(file).map(({ message }) => message) }
}

const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`

it.each([
  ['a number', `<h1><a name="_Toc1"></a>1.${gap}Depths</h1>`, 'heading: 1. Depths'],
  [
    'a marked number',
    `<h2 style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.2${gap}</span><![endif]>Depths</h2>`,
    'heading: 1.2 Depths',
  ],
  ['a word and a number', `<h1>Article 3.${gap}Depths</h1>`, 'heading: Article 3. Depths'],
  ['a bullet', `<h1><span style='font-family:Symbol'>·${gap}</span><b>Depths</b></h1>`, 'heading: Depths'],
])('a heading with %s', async (_, heading, expected) => {
  expect((await read(`${heading}<p class=MsoNormal>Deep.</p>`)).blocks).toEqual([
    expected,
    'paragraph: Deep.',
  ])
})

it.each([
  ['Step 1.', 'paragraph: Step 1. Deep'],
  ['1.2', 'paragraph: 1.2 Deep'],
  ['§ 4', 'paragraph: § 4 Deep'],
  ['第三条', 'paragraph: 第三条 Deep'],
  ['أ-', 'paragraph: أ- Deep'],
  ['1.', 'list: Deep'],
  ['b)', 'list: Deep'],
  ['·', 'list: Deep'],
  ['o', 'list: Deep'],
])('a paragraph with the marker %s', async (marker, expected) => {
  const { blocks } = await read(
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>${marker}${gap}</span></span><![endif]>Deep</p>`,
  )
  expect(blocks).toEqual([expected])
})

it('what Word keeps of a field for itself is not printed', async () => {
  const field = `<w:Sdt ShowingPlcHdr="t" Text="t" Title="Name:" SdtTag="Name:">Ann Boat</w:Sdt>`
  expect((await read(`<p class=MsoNormal>By ${field}</p>`)).blocks).toEqual(['paragraph: By Ann Boat'])
})

it('comments of those who write are told, and left out', async () => {
  const { blocks, messages } = await read(
    `<p class=MsoNormal>Deep<a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a> water.</p>
    <hr class=msocomoff align=left><div><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[AB1]</a>How deep?</p></div></div>`,
  )
  expect(blocks).toEqual(['paragraph: Deep water.'])
  expect(messages).toContain('This <div> is not part of the article and is left out: “How deep?”')
})

it('the tag of a language is read without the line end that Word writes into it', async () => {
  const { tree } = await readTree(
    {
      value: '<html lang="EN-US\r\n"><body><p>Deep <span lang="FR\r\n">lac</span>.</p></body></html>',
      format: 'html',
    },
    [htmlReader()],
  )
  expect(JSON.stringify(tree)).toContain('"lang":"fr"')
})
