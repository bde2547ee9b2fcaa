import { audio, readWav, wavEncoder } from '@lectern/audio'
import { type Article, prepare, publish, VFile } from '@lectern/core'
import { espeak } from '@lectern/speech-espeak'
import type { Root } from 'mdast'
import { afterAll, describe, expect, it } from 'vitest'

const engine = espeak({ workers: 1 })
afterAll(() => engine.close())

const sentences = [
  'The ferry leaves at noon, and it comes back when the tide allows.',
  'Nobody on the island owns a clock.',
  'They look at the water instead, and they are seldom late.',
  'In spring the fishermen mend their nets on the long wall above the harbour.',
  'Their children learn the names of the winds before they learn to read.',
  'A letter takes three days.',
  'The postman carries it in a leather bag that belonged to his grandfather.',
  'When the lighthouse was built, forty men worked on the rock for two summers.',
  'Two of them stayed and married.',
  'The stones came from the mainland, cut and numbered, ready to be put in place.',
]
const remark = 'This remark was never written down, it is an addition by the speaker.'
const others = [
  'Every spring the council publishes a budget that almost nobody reads.',
  'The document has four hundred pages and no index.',
  'Last year a group of students decided to change that.',
  'They scanned each page and wrote a program that sorts the numbers.',
  'Now anyone can ask how much the swimming pool costs.',
  'The answer surprised even the mayor.',
  'Heating alone takes more than the library and the theatre together.',
]

function island(): Promise<Article> {
  const tree: Root = {
    type: 'root',
    children: sentences.map((value, index) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
      position: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 80 } },
    })),
  }
  const front = { values: { title: 'The island', lang: 'en', narrator: 'Ada Reader' }, positions: {} }
  return prepare(tree, new VFile({ path: 'island.md' }), { front })
}

interface Spoken {
  text: string
  begin: number
  end: number
}

/** Another voice at another pace, in a room that is not quiet, with pauses of all lengths. */
async function personReads(texts: readonly string[]) {
  const sampleRate = 22_050
  const pieces: Int16Array[] = []
  const truth: Spoken[] = []
  let at = 0
  let seed = 7
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (const text of texts) {
    const utterance = { parts: [{ text, lang: 'en' }] }
    const { pcm } = await engine.synthesize({ utterance, voice: 'en-GB-x-rp', lang: 'en', rate: 0.82 })
    const begin = pcm.findIndex((sample) => Math.abs(sample) > 200)
    const end = pcm.findLastIndex((sample) => Math.abs(sample) > 200)
    const pause = Math.round((0.2 + random() * 0.9) * sampleRate)
    pieces.push(new Int16Array(pause), pcm.slice(begin, end))
    truth.push({ text, begin: (at + pause) / sampleRate, end: (at + pause + end - begin) / sampleRate })
    at += pause + end - begin
  }
  const pcm = new Int16Array(at)
  let from = 0
  for (const piece of pieces) {
    pcm.set(piece, from)
    from += piece.length
  }
  for (let index = 0; index < at; index++) pcm[index] = (pcm[index] ?? 0) + Math.round((random() - 0.5) * 60)
  const settings = { sampleRate, bitrate: 0 }
  const { bytes } = await wavEncoder.encode(pcm, settings)
  const tags = { title: '', lang: 'en', chapters: [] }
  const header = wavEncoder.header({
    settings,
    bytes: bytes.length,
    samples: at,
    length: at,
    first: bytes,
    tags,
  })
  return {
    truth,
    seconds: at / sampleRate,
    async *open() {
      yield header
      yield bytes
    },
  }
}

async function publishRecording(texts: readonly string[]) {
  const person = await personReads(texts)
  const emitter = audio({ engine, format: 'wav', recording: { open: person.open } })
  return { person, ...(await publish(await island(), [emitter])) }
}

describe('a person’s recording without cues', () => {
  it('has each sentence found within 30 ms on average and 120 ms at worst, whatever was left out or added', {
    timeout: 120_000,
  }, async () => {
    const read = ['The island.', ...sentences.filter((_, index) => index !== 3), remark]
    read.splice(6, 0, remark)
    const { person, editions, findings, failures } = await publishRecording(read)
    expect(failures).toEqual([])
    const sound = editions.get('audio')?.map.sound
    const errors = person.truth.flatMap(({ text, begin }) => {
      const cue = sound?.cues.find(({ display }) => display === text)
      return cue ? [Math.abs(cue.begin - begin)] : []
    })
    expect(errors.length).toBe(sentences.length - 1)
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.03)
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.12)
    const ours = findings.filter(({ rule }) => rule.startsWith('recording-'))
    expect(ours.filter(({ rule }) => rule === 'recording-omits')).toMatchObject([{ line: 4 }])
    expect(ours.filter(({ rule }) => rule === 'recording-adds')).toHaveLength(2)
    expect(sound).toMatchObject({ narrator: 'Ada Reader', synthetic: false })
    expect(sound?.duration).toBeCloseTo(person.seconds, 2)
  })

  it('of another text is refused', { timeout: 120_000 }, async () => {
    const { failures } = await publishRecording(others)
    expect(failures).toMatchObject([{ error: { code: 'recording-mismatch' } }])
  })
})

describe('times', () => {
  it('are true: sound begins where the cue says, by its energy', { timeout: 120_000 }, async () => {
    const { editions } = await publish(await island(), [audio({ engine, format: 'wav' })])
    const edition = editions.get('audio')
    const chunks: Uint8Array[] = []
    for await (const chunk of edition?.files[0]?.open() ?? []) chunks.push(chunk)
    const { pcm, sampleRate } = readWav(Buffer.concat(chunks))
    const errors = (edition?.map.sound?.cues ?? []).map(({ begin }) => {
      const from = Math.round((begin - 0.25) * sampleRate)
      const onset = pcm.findIndex((sample, at) => at >= Math.max(0, from) && Math.abs(sample) > 300)
      return Math.abs(onset / sampleRate - begin)
    })
    expect(errors.length).toBeGreaterThan(10)
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.03)
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.12)
  })
})
