import { timestamp } from '@lectern/audio'
import { readAll } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { fileOf, make, p, soundOf } from './make.js'

const vtt = async (made: Awaited<ReturnType<typeof make>>) =>
  new TextDecoder().decode(await readAll(fileOf(made, '.vtt')))

describe('WebVTT', () => {
  it('has a cue a sentence, with its id', async () => {
    const made = await make([p('A first one. A second one.')])
    const ids = [...(await vtt(made)).matchAll(/^(\S+)\n\d\d:\d\d\.\d{3} --> \d\d:\d\d\.\d{3}$/gm)].map(
      ([, id]) => id,
    )
    expect(ids).toEqual(soundOf(made).cues.map(({ id }) => id))
  })

  it('escapes, keeps no blank line in a cue, and marks languages', async () => {
    const made = await make([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a < b & c --> d, ' },
          { type: 'span', data: { lang: 'fr' }, children: [{ type: 'text', value: 'le chat' }] },
          { type: 'break' },
          { type: 'text', value: 'e.' },
        ],
      },
    ])
    expect(await vtt(made)).toContain('a &lt; b &amp; c --&gt; d, <lang fr>le chat</lang>\n')
  })

  it.each([
    [0, '00:00.000'],
    [59.9996, '01:00.000'],
    [3661.5, '01:01:01.500'],
  ])('%d s is %s', (seconds, written) => expect(timestamp(seconds)).toBe(written))
})
