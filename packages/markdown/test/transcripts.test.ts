import { type Article, memoryResources, textOf } from '@lectern/core'
import { parse } from '@lectern/markdown'
import type { Link } from 'mdast'
import { describe, expect, it } from 'vitest'

const front = '---\nlang: en\ndate: 2026-01-01\n---\n# Birds\n\n'

const read = (value: string, files: Record<string, string> = {}): Promise<Article> =>
  parse({ value: front + value, path: 'birds.md' }, { resources: memoryResources(files) })

describe('a transcript', () => {
  const value =
    'Words[^1] and [a page][p].\n\n::media[Bell]{src=bell.mp3 transcript=bell.md}\n\n[^1]: The note of the article.\n\n[p]: https://article.example\n'

  it('has notes and addresses of its own, whatever the article calls its own', async () => {
    const transcript =
      'Ding[^1], [says][p] she.\n\n[^1]: The note of the transcript.\n\n[p]: https://transcript.example\n'
    const { tree, notes, blocks } = await read(value, { 'bell.md': transcript })
    expect(notes.map(({ id }) => textOf(blocks.get(id)?.node ?? tree))).toEqual([
      'The note of the article.',
      'The note of the transcript.',
    ])
    const media = tree.children.find(({ type }) => type === 'media')
    const links = JSON.stringify(media).match(/https:[^"]+/g)
    expect(links).toEqual(['https://transcript.example' satisfies Link['url']])
  })

  it('may go with two recordings', async () => {
    const twice = '::media[A]{src=a.mp3 transcript=t.md}\n\n::media[B]{src=b.mp3 transcript=t.md}\n'
    const { notes, findings } = await read(twice, { 't.md': 'Ding[^1].\n\n[^1]: Loud.\n' })
    expect(notes.map(({ callers }) => callers.length)).toEqual([1, 1])
    expect(findings).toEqual([])
  })

  it('is not read without a word about what is wrong in it', async () => {
    const { findings } = await read('::media[Bell]{src=bell.mp3 transcript=bell.md}\n', {
      'bell.md': 'Ding.\n\n:::unheard\nDong.\n:::\n',
    })
    expect(findings.map(({ rule, line, message }) => [rule, line, message])).toEqual([
      [
        'directive-known',
        7,
        'In the transcript bell.md, line 3: Unknown directive "unheard"; it is printed as it was written',
      ],
    ])
  })

  it('that is not there is reported in words', async () => {
    const { findings } = await read('::media[Bell]{src=bell.mp3 transcript=no.md}\n')
    expect(findings.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'The transcript "no.md" could not be read: it is not there',
        'Check the name; upper and lower case matter.',
      ],
    ])
  })
})

it('files of a recording that may not be named so are reported', async () => {
  const { findings } = await read(
    '::media[Bell]{src=bell.mp4 transcript="file:///t.md" captions="file:///t.vtt" poster="file:///p.png"}\n',
  )
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual(
    [
      ['poster', 'file:///p.png'],
      ['transcript', 'file:///t.md'],
      ['captions', 'file:///t.vtt'],
    ].map(([what, url]) => [
      'link-scheme',
      `The file of the ${what} of this recording may not be named so (${url}); it is left out`,
    ]),
  )
})
