import type { ImageReference, PhrasingContent } from 'mdast'
import { expect, it } from 'vitest'
import { article, p } from './build.js'

const link = (title: string): PhrasingContent => ({
  type: 'link',
  url: 'https://example.org/',
  title,
  children: [{ type: 'text', value: 'the harbour office' }],
})
const picture = (title: string): PhrasingContent => ({ type: 'image', url: 'a.png', alt: 'A boat', title })

it('tells titles of links and of pictures among words, once', async () => {
  const line = p('Ask ')
  line.children.push(
    link('Open on weekdays'),
    link('The harbour office'),
    picture('The Solveig'),
    picture('a boat'),
  )
  const alone = p('')
  alone.children = [picture('A caption')]
  const { findings } = await article([line, alone])
  expect(findings.filter(({ rule }) => rule.endsWith('title-hidden')).map(({ message }) => message)).toEqual([
    'Titles of links and pictures are shown where a mouse points, in the page and the EPUB alone: “Open on weekdays”, “The Solveig”',
  ])
})

it('says nothing where there are none', async () => {
  const line = p('Ask ')
  line.children.push(link(''), picture(''))
  const { findings } = await article([line])
  expect(findings.filter(({ rule }) => rule.endsWith('title-hidden'))).toEqual([])
})

it('tells the title of a definition where the picture has a caption of its own', async () => {
  const definition = { type: 'definition', identifier: 'p', url: 'a.png', title: 'Titled' } as const
  const reference = { type: 'imageReference', identifier: 'p', referenceType: 'full', alt: 'A boat' } as const
  const told = async (own: object) => {
    const line = p('')
    line.children = [{ ...reference, ...own } as ImageReference]
    const { findings } = await article([line, definition])
    return findings.map(({ message }) => message).filter((message) => message.includes('definition'))
  }
  expect(await told({ title: 'A caption' })).toEqual([
    'This picture has a description and a caption, so the title of its definition is left out: “Titled”',
  ])
  expect(await told({})).toEqual([])
})
