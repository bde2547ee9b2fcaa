import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../support/temporary.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { type Checker, checkOne, describeMessages } from './checker.ts'
import { decodedSeconds, heardLevel, sound } from './sound.ts'
import { webvtt } from './webvtt.ts'

const withFile = <T>(name: string, data: string | Uint8Array, use: (path: string) => Promise<T>) =>
  withFolder(async (folder) => {
    await writeFile(join(folder, name), data)
    return use(join(folder, name))
  })

const rules = (checker: Checker, name: string, data: string | Uint8Array) =>
  withFile(name, data, async (path) => (await checkOne(checker, path)).messages.map(({ rule }) => rule))

await whenInstalled([webvtt], 'WebVTT', () => {
  const cues =
    'WEBVTT\n\np-1~1\n00:00.000 --> 00:01.500\nIt left at <lang fr>six</lang>.\n\np-1~2\n00:01.500 --> 00:02.000\nGone.\n'
  it('finds nothing in sound cues', () =>
    withFile('a.vtt', cues, async (path) => expect(describeMessages(await checkOne(webvtt, path))).toBe('')))
  const planted: [rule: string, file: string][] = [
    ['syntax', cues.replace('WEBVTT', 'VTT')],
    ['syntax', cues.replace('00:00.000 -->', '0:0.0 -->')],
    ['syntax', cues.replace('Gone.', 'a < b & c')],
    ['order', cues.replace('00:01.500 -->', '00:01.400 -->')],
    ['empty-cue', cues.replace('00:02.000', '00:01.500')],
    ['id', cues.replace('p-1~2', 'p-1~1')],
    ['id', cues.replace('p-1~2\n', '')],
    ['no-cues', 'WEBVTT\n'],
  ]
  it.each(planted)('%s: %j', async (rule, file) => expect(await rules(webvtt, 'a.vtt', file)).toContain(rule))
})

await whenInstalled([sound], 'Sound', () => {
  it('counts the decoded samples', () =>
    withFile('a.wav', wave(22050), async (path) => expect(await decodedSeconds(path)).toBeCloseTo(1, 3)))
  it('measures loudness and peak of a sine', () =>
    withFile(
      'a.wav',
      wave(22050 * 3, (at) => 16_384 * Math.sin((2 * Math.PI * 997 * at) / 22050)),
      async (path) => {
        const { loudness, truePeak } = await heardLevel(path)
        expect(loudness).toBeCloseTo(-9, 0)
        expect(truePeak).toBeCloseTo(-6, 0)
      },
    ))
  it('finds nothing in a sound file', () =>
    withFile('a.wav', wave(22050), async (path) =>
      expect(describeMessages(await checkOne(sound, path))).toBe(''),
    ))
  it('a file that is no sound', async () =>
    expect(await rules(sound, 'a.mp3', 'no sound at all')).not.toEqual([]))
  it('refuses to measure what it cannot decode', () =>
    withFile('a.mp3', 'no sound at all', (path) => expect(decodedSeconds(path)).rejects.toThrow('no sound')))
})

/** A second of 16-bit mono sound, silence if nothing else is said, is 22050 samples. */
function wave(samples: number, level: (at: number) => number = () => 0): Uint8Array {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples * 2, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(22050, 24)
  head.writeUInt32LE(44100, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples * 2, 40)
  const pcm = Int16Array.from({ length: samples }, (_, at) => level(at))
  return Buffer.concat([head, new Uint8Array(pcm.buffer)])
}
