import type { Finding } from '@lectern/core'
import type { Image, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type Made, make, p } from './make.js'

const sufficient = 'schema:accessModeSufficient auditory'
const claimed = ({ edition }: Made) => edition.claims.map(({ standard }) => standard)
const why = ({ findings }: Made) =>
  findings.filter(({ rule }) => rule === 'sound-sufficient').map(({ message }) => message)

const picture = (alt: string): RootContent => {
  const image: Image = { type: 'image', url: 'lake.png', alt }
  return { type: 'paragraph', children: [image] }
}
const bell = (...children: RootContent[]): RootContent => ({
  type: 'media',
  kind: 'sound',
  src: 'bell.mp3',
  children: children as [],
})

describe('that the sound is enough', () => {
  it('is claimed where it has words for all', async () => {
    const made = await make([p('Words.'), picture('A lake'), bell(p('Ding.'))])
    expect(claimed(made)).toContain(sufficient)
    expect(why(made)).toEqual([])
  })

  it('is not claimed where the text alternative of a picture is the name of its file', async () => {
    const made = await make([p('Words.'), picture('IMG_0001.png')])
    expect(claimed(made)).not.toContain(sufficient)
    expect(why(made)).toEqual([
      'The sound does not claim to have all of the article: the text alternative of a picture does not say what it shows',
    ])
  })

  it('is not claimed where a recording has no transcript', async () => {
    const made = await make([p('Words.'), bell()])
    expect(claimed(made)).not.toContain(sufficient)
    expect(why(made)).toEqual([
      'The sound does not claim to have all of the article: a recording has no transcript',
    ])
  })

  it('is not claimed where words of the article were not read', async () => {
    const unread: Finding = {
      rule: 'words-unread',
      source: 'markdown',
      severity: 'error',
      message: '',
      wcag: [],
    }
    expect(claimed(await make([p('Words.')], {}, { checked: [unread] }))).not.toContain(sufficient)
  })
})
