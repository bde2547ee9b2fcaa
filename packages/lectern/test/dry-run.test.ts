import { type AudioOptions, estimateSpeech, toneEngine } from '@lectern/audio'
import { describe, expect, it } from 'vitest'
import { dryRun } from '../src/command/dry-run.js'
import { readArticle } from '../src/command/read-article.js'
import { allReaders } from '../src/readers.js'

const sentence = 'The ferry leaves at noon.'
const bytes = new TextEncoder().encode(`---\ntitle: Ferries\nlang: en\n---\n\n${sentence}\n`)
const sources = ['one.md', 'two.md']

/** An engine that must not speak. */
function silent(capabilities: Partial<ReturnType<typeof toneEngine>['capabilities']> = {}) {
  const engine = toneEngine()
  Object.assign(engine.capabilities, capabilities)
  engine.synthesize = () => Promise.reject(new Error('spoken in a dry run'))
  return engine
}

/** What is printed on standard output, a line an entry. */
async function printed(sound: AudioOptions, settings: { json?: boolean } = {}): Promise<string[]> {
  const lines: string[] = []
  const readers = await allReaders()
  const estimate = async (index: number) => {
    const input = { path: sources[index] ?? '', name: 'article', folder: '.' }
    return estimateSpeech(await readArticle(input, { settings, readers }, bytes), sound)
  }
  const console = { result: (text: string) => void lines.push(text) }
  expect(await dryRun(sources, estimate, settings.json === true, console)).toBe(0)
  return lines
}

describe('--dry-run', () => {
  it('says what each article would take, and speaks nothing', async () => {
    const lines = await printed({ engine: silent() })
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(
      /^one\.md: \d+ characters in \d+ calls of Tones, on this machine: free of charge$/,
    )
  })

  it('says the cost where there is a price', async () => {
    const price = { amount: 15, currency: 'USD', characters: 1000 }
    const [line = ''] = await printed({ engine: silent({ price, network: true }) })
    const characters = Number(/(\d+) characters/.exec(line)?.[1])
    expect(characters).toBeGreaterThan(sentence.length)
    const cost = ((characters * 15) / 1000).toFixed(2)
    expect(line).toContain(`over the network: ${cost} USD, at 15 USD for 1,000 characters`)
  })

  it('says what was spoken before', async () => {
    const cache = { get: async () => new Uint8Array(1), set: async () => {} }
    const [line] = await printed({ engine: silent(), cache })
    expect(line).toMatch(/: (\d+) characters \(\1 of them already cached\) in 0 calls /)
  })

  it('gives the same to programs', async () => {
    const price = { amount: 15, currency: 'USD', characters: 1000 }
    const lines = await printed({ engine: silent({ price }) }, { json: true })
    expect(lines).toHaveLength(1)
    const { articles } = JSON.parse(lines[0] ?? '') as { articles: { source: string }[] }
    expect(articles.map(({ source }) => source)).toEqual(['one.md', 'two.md'])
    expect(articles[0]).toMatchObject({ engine: 'Tones', cached: 0, network: false, price })
  })
})
