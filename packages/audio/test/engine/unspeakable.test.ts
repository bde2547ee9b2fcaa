import { toneEngine } from '@lectern/audio'
import { publish } from '@lectern/core'
import { expect, it } from 'vitest'
import { audio } from '../../dist/index.js'
import { article, p } from '../make.js'

const english = () => ({
  ...toneEngine(),
  voices: async () => [{ id: 'tone-en', name: 'Tone en', langs: ['en'] }],
})
const japanese = p('船は正午に出る。島には時計を持つ人がいない。', 'ja')

it('an article that no voice reads for the most part has no sound, and is told which voice would serve', async () => {
  const { editions, failures } = await publish(await article([p('A word.'), japanese, japanese]), [
    audio({ engine: english() }),
  ])
  expect(editions.size).toBe(0)
  expect(failures).toMatchObject([
    {
      edition: 'audio',
      error: {
        code: 'no-voice',
        message: expect.stringContaining('Most of the article is in Japanese (ja)'),
        hint: expect.stringContaining('--lang ja'),
      },
    },
  ])
})

it.each([
  ['espeak', 'system, piper, kokoro, http'],
  ['system-espeak-ng', 'piper, kokoro, http'],
  ['http-voices-example-org-small', 'espeak, system, piper, kokoro'],
])('what “%s” cannot read is not said to be read by it', async (id, others) => {
  const engine = { ...english(), id }
  const { failures } = await publish(await article([japanese]), [audio({ engine })])
  expect(failures).toMatchObject([{ error: { hint: expect.stringContaining(`(${others})`) } }])
})

it('one with a part that no voice reads has its sound', async () => {
  const { editions } = await publish(
    await article([
      p('The ferry leaves at noon, and nobody on the island owns a clock or a watch.'),
      japanese,
    ]),
    [audio({ engine: english() })],
  )
  expect([...editions.keys()]).toEqual(['audio'])
})
