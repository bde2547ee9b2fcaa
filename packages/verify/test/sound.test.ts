import { expect, it } from 'vitest'
import { readCues } from '../src/extract/captions.js'
import { soundLength } from '../src/extract/sound-length.js'
import { judgeCues } from '../src/judge/cues.js'
import { judgementOf } from '../src/judge/judgement.js'
import { judgeSpoken } from '../src/judge/spoken.js'

const bytes = (text: string) => new TextEncoder().encode(text)

it('reads cues: ids, times with and without hours, text without tags', () => {
  const cues = readCues(
    bytes(
      'WEBVTT\nKind: captions\n\nNOTE not a cue\n\np-1~1\n00:01.000 --> 00:02.500\n<lang fr>Le chat</lang> &lt;3 &amp;amp;\n\n01:00:00.000 --> 01:00:01.000 align:start\nTwo\nlines\n',
    ),
  )
  expect(cues).toEqual([
    { id: 'p-1~1', begin: 1, end: 2.5, text: 'Le chat <3 &amp;' },
    { id: '', begin: 3600, end: 3601, text: 'Two\nlines' },
  ])
})

it.each(['SRT\n', 'WEBVTT\n\na\nno times\n', 'WEBVTT\n\n00:99.000 --> 00:01.000\nx', 'WEBVTT\n\n1 --> 2\nx'])(
  'refuses %j',
  (text) => {
    expect(() => readCues(bytes(text))).toThrow()
  },
)

function judged(times: readonly [number, number][], length: number | undefined): string[] {
  const judgement = judgementOf('a.vtt')
  judgeCues(
    times.map(([begin, end], index) => ({ id: String(index), begin, end, text: '' })),
    length,
    judgement,
  )
  return judgement.findings().map(({ rule }) => rule)
}

it('judges the order of cues and the end of the sound', () => {
  expect(
    judged(
      [
        [0, 1],
        [1, 2.0005],
      ],
      2,
    ),
  ).toEqual([])
  expect(
    judged(
      [
        [0, 1],
        [0.5, 2],
      ],
      2,
    ),
  ).toEqual(['cue-order'])
  expect(judged([[1, 1]], 2)).toEqual(['cue-order'])
  expect(judged([[0, 2.1]], 2)).toEqual(['cue-within'])
  expect(judged([[0, 2.1]], undefined)).toEqual(['sound-length'])
})

it('counts the samples of WAV and of MP3 frames, less what the encoder added', () => {
  const wav = new DataView(new ArrayBuffer(44))
  for (const [at, word] of [
    [0, 'RIFF'],
    [8, 'WAVE'],
    [12, 'fmt '],
    [36, 'data'],
  ] as const) {
    for (let index = 0; index < 4; index += 1) wav.setUint8(at + index, word.charCodeAt(index))
  }
  wav.setUint32(16, 16, true)
  wav.setUint32(28, 44_100, true)
  wav.setUint32(40, 66_150, true)
  expect(soundLength(new Uint8Array(wav.buffer), 'audio/wav')).toBe(1.5)

  // MPEG 2, layer III, 64 kbit/s, 22.05 kHz: frames of 576 samples in 208 bytes.
  const frame = new Uint8Array(208)
  frame.set([0xff, 0xf3, 0x80, 0xc4])
  const info = frame.slice()
  info.set(bytes('Info'), 13)
  info.set(bytes('LAME'), 13 + 120)
  info.set([0x24, 0x01, 0x20], 13 + 120 + 21)
  const sound = Uint8Array.from([...info, ...frame, ...frame, ...frame])
  expect(soundLength(sound, 'audio/mpeg')).toBeCloseTo((3 * 576 - 576 - 288) / 22_050, 6)
  expect(soundLength(Uint8Array.from([...frame, ...frame]), 'audio/mpeg')).toBeCloseTo(1152 / 22_050, 6)
  expect(soundLength(bytes('words'), 'audio/mpeg')).toBeUndefined()
})

it('tells the length of MP4 by its edit list, without what encoders added', () => {
  const numbers = (...values: number[]) =>
    values.map((value) => new Uint8Array(new Uint32Array([value]).buffer).reverse())
  const box = (name: string, ...parts: Uint8Array[]): Uint8Array => {
    const body = parts.flatMap((part) => [...part])
    return Uint8Array.from([
      ...numbers(body.length + 8).flatMap((part) => [...part]),
      ...bytes(name),
      ...body,
    ])
  }
  const header = box('mvhd', ...numbers(0, 0, 0, 1000, 2500))
  const edits = box('trak', box('tkhd'), box('edts', box('elst', ...numbers(0, 1, 2000, 1024, 0x10000))))
  const file = (...parts: Uint8Array[]) => Uint8Array.from([...box('ftyp'), ...box('moov', ...parts)])
  expect(soundLength(file(header, edits), 'audio/mp4')).toBe(2)
  expect(soundLength(file(header), 'audio/mp4')).toBe(2.5)
  expect(soundLength(bytes('<html>no sound</html>'), 'audio/mp4')).toBeUndefined()
})

function spoken(printed: string, cues: readonly string[]): string[] {
  const judgement = judgementOf('a.vtt')
  const blocks = new Map([['p-1', { text: printed, mixed: false }]])
  const block = {
    id: 'p-1',
    type: 'paragraph',
    parent: null,
    source: null,
    html: null,
    epub: null,
    pdf: null,
  }
  judgeSpoken(
    { edition: 'html', kind: 'html', path: 'a.html', blocks, headings: [], unlabelled: [] },
    cues.map((text, index) => ({ id: `p-1~1+${index + 1}`, begin: index, end: index + 1, text })),
    [{ ...block, audio: { begin: 0, end: cues.length } }],
    judgement,
  )
  return judgement.findings().map(({ rule }) => rule)
}

it('lets captions announce what is deleted, and lack no word', () => {
  const printed = 'The old quay. The new quay.'
  expect(spoken(printed, ['[deleted:] The old quay.', '[end of deletion]', 'The new quay.'])).toEqual([])
  expect(spoken(printed, ['[deleted:] The old quay.', '[end of deletion]', 'The quay.'])).toEqual([
    'same-words',
  ])
})
