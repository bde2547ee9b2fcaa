import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { audio, parse, publish } from 'lectern'
import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../packages/audio/dist/index.js'
import { neural } from '../../packages/speech-neural/dist/index.js'
import { system } from '../../packages/speech-system/dist/index.js'
import { heard, recogniser, wordErrors } from './checkers/recogniser.ts'
import { withFolder } from './support/temporary.ts'
import { onPath } from './support/tools.ts'
import { whenInstalled } from './support/when-installed.ts'

const festival = {
  name: 'festival',
  needs: 'festival and festvox-kallpc16k',
  locate: () => onPath('text2wave'),
}

/** Figures, money, times, measures, short forms: what is heard is what the script says, not what is printed. */
const article = `---
title: The old bridge
lang: en
date: 2026-01-01
---

The bridge was opened on 4 March 1984. It cost $4.5 million. In 1905 there were 1,234 houses in the town. The water is
12 °C and the wind is 50 km/h. About 25% of the people are older than 65. Dr. Smith wrote chapter IV, on pages 10–20.
`

interface Sentence {
  said: string[]
  heard: string[]
}

await whenInstalled([recogniser, festival], 'A recogniser hears what the script says', () => {
  let sentences: Sentence[] = []
  beforeAll(async () => {
    sentences = await roundTrip(await system({ program: 'festival' }))
  }, 300_000)

  it('of all words, most', () => {
    expect(misheard('festival', sentences)).toBeLessThan(0.25)
  })

  it('each sentence at the time of its cue: what is heard there is nearest to it', () => {
    const nearest = sentences.map(({ heard }) => {
      const errors = sentences.map(({ said }) => wordErrors(said, heard) / said.length)
      return errors.indexOf(Math.min(...errors))
    })
    expect(nearest).toEqual(sentences.map((_, index) => index))
  })

  it('and tells one sentence from another, so that it could fail', () => {
    const others = sentences.map(({ said }, index) => {
      const next = sentences[(index + 1) % sentences.length]
      return wordErrors(said, next?.heard ?? []) / said.length
    })
    expect(Math.min(...others)).toBeGreaterThan(0.5)
  })
})

await whenInstalled([recogniser], 'A recogniser hears what the neural voice says', () => {
  it('of all words, most', { timeout: 300_000 }, async () => {
    const engine = neural()
    const sentences = await roundTrip(engine).finally(() => engine.close())
    expect(misheard('the neural voice', sentences)).toBeLessThan(0.2)
  })
})

/** The share of the words, from 0. */
function misheard(voice: string, sentences: readonly Sentence[]): number {
  const words = sentences.flatMap(({ said }) => said).length
  const wrong = sentences.reduce((sum, { said, heard }) => sum + wordErrors(said, heard), 0)
  console.info(
    `heard by the recogniser of ${voice}: ${words - wrong} of ${words} words, in ${sentences.length} sentences`,
  )
  return wrong / words
}

/** Article → script → voice → MP3, and back: each sentence is cut out at its cue. */
async function roundTrip(engine: Engine): Promise<Sentence[]> {
  const { editions } = await publish(await parse({ value: article }), [audio({ engine, frame: false })])
  const edition = [...editions.values()].find(({ kind }) => kind === 'audio')
  const sound = edition?.map.sound
  const [mp3, script] = ['.mp3', '.script.json'].map((end) =>
    edition?.files.find(({ path }) => path.endsWith(end)),
  )
  if (!sound || !mp3 || !script) throw new Error('no sound was made')
  const spoken = await spokenWords(script)
  return withFolder(async (folder) => {
    const file = join(folder, 'a.mp3')
    await writeFile(file, mp3.open())
    const sentences: Sentence[] = []
    for (const { id, begin, end } of sound.cues) {
      sentences.push({ said: wordsOf(spoken.get(id) ?? ''), heard: wordsOf(await heard(file, begin, end)) })
    }
    return sentences
  })
}

async function spokenWords(file: { open(): AsyncIterable<Uint8Array> }): Promise<Map<string, string>> {
  const pieces: Uint8Array[] = []
  for await (const piece of file.open()) pieces.push(piece)
  const { items } = JSON.parse(Buffer.concat(pieces).toString()) as {
    items: { id: string; spoken?: string }[]
  }
  return new Map(items.flatMap(({ id, spoken }) => (spoken ? [[id, spoken] as const] : [])))
}

/** Spelled as the recogniser's dictionary does. */
function wordsOf(text: string): string[] {
  const american = text.toLowerCase().replaceAll('kilometres', 'kilometers').replaceAll('doctor', 'dr')
  const plain = american.replace(/[^a-z']+/g, ' ')
  return plain.trim().split(' ')
}
