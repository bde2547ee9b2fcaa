import { audio, type Engine, mp3Encoder, opusEncoder, toneEngine } from '@lectern/audio'
import { expect, test } from 'vitest'
import { make, p } from './make.js'

const words = [p('Some words to speak, and a few more.')]
const wrong = (options: object) => () => audio(options)

test('an encoder that is given is used: its format is that of the sound', async () => {
  const { edition } = await make(words, { encoder: opusEncoder })
  expect(edition.files[0]?.path).toBe('a.opus')
})

test('two editions of sound have files of their own', async () => {
  const paths = async (name?: string) =>
    (await make(words, name === undefined ? {} : { name })).edition.files.map(({ path }) => path)
  expect((await paths()).slice(0, 2)).toEqual(['a.mp3', 'a.vtt'])
  expect((await paths('audio.slow')).slice(0, 2)).toEqual(['a.slow.mp3', 'a.slow.vtt'])
  expect((await paths('slow')).slice(0, 2)).toEqual(['a.slow.mp3', 'a.slow.vtt'])
})

test('an encoder of another format than the one that is asked for is refused', () => {
  expect(wrong({ encoder: mp3Encoder, format: 'opus' })).toThrow(
    'The encoder of audio() makes mp3, and the format is opus',
  )
})

test.each([
  [{ voices: { narrator: 'x' } }, 'audio() has no option “voices.narrator”'],
  [{ voices: { note: 7 } }, 'The option “voices.note” of audio() cannot be 7'],
  [{ recording: {} }, 'The recording of audio() has no function “open”'],
  [{ encoder: { format: 'mp3', extension: 'mp3' } }, 'The option “encoder” of audio() cannot be this object'],
])('%o is refused at once', (options, message) => {
  expect(wrong(options)).toThrow(message)
})

test('a function that gives no engine is named', async () => {
  const engine = (() => ({})) as unknown as () => Engine
  await expect(make(words, { engine: engine as never })).rejects.toMatchObject({
    code: 'bad-usage',
    message: 'The function for an engine gave an object',
  })
  const { edition } = await make(words, { engine: (() => toneEngine()) as never })
  expect(edition.files.length).toBeGreaterThan(1)
})
