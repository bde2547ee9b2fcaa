import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { audio, toneEngine, wavEncoder } from '@lectern/audio'
import { publish } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { http } from '@lectern/speech-http'
import { afterAll, beforeAll, expect, it } from 'vitest'

const value = [
  '---',
  'title: Ferries',
  'lang: en',
  'date: 2026-01-01',
  '---',
  '',
  'The first ferry leaves at noon.',
  '',
  'The second one is broken. It stays.',
  '',
  'The third goes home.',
].join('\n')

/** A service whose proxy answers with a page, status 200, for some sentences; it hums the others. */
let server: Server
let url = ''
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { input } = JSON.parse(body) as { input: string }
    if (!input.includes('broken')) return response.end(await hummed(input))
    response.setHeader('content-type', 'text/html')
    return response.end('<!doctype html><title>Sign in</title><p>Your session is over.</p>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
})
afterAll(() => server.close())

it('a page in place of sound is a finding at its sentence, and the rest is spoken', async () => {
  const engine = http({ url, model: 'm', voices: [{ id: 'a', name: 'A', langs: ['en'] }], key: 'secret' })
  const article = await parse({ value, format: 'markdown', path: 'ferries.md' })
  const { editions, failures, findings } = await publish(article, [audio({ engine })])
  expect(failures).toEqual([])
  const unspoken = findings.filter(({ rule }) => rule === 'sentence-spoken')
  expect(unspoken).toMatchObject([{ severity: 'error', line: 9, path: 'ferries.md', edition: 'audio' }])
  expect(unspoken[0]?.message).toMatch(
    /^"The second one is broken\." could not be spoken: .* answered with a web page, not with sound$/,
  )
  expect(unspoken[0]?.hint).toContain('address')
  expect(JSON.stringify(unspoken)).not.toContain('secret')
  const said = editions.get('audio')?.map.sound?.cues.map(({ display }) => display)
  expect(said).toEqual(
    expect.arrayContaining(['The first ferry leaves at noon.', 'It stays.', 'The third goes home.']),
  )
})

it('an answer that is not read to its end is ended', async () => {
  const answers = [
    { status: 503, type: 'text/plain' },
    { status: 401, type: 'application/json' },
    { status: 200, type: 'text/html' },
    { status: 200, type: 'audio/wav', maxBytes: 4 },
  ]
  for (const { status, type, maxBytes } of answers) {
    let cancelled = 0
    const body = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(8)),
        cancel: () => void cancelled++,
      })
    const engine = http({
      url: 'https://speech.example/v1',
      model: 'm',
      voices: [{ id: 'a', name: 'A', langs: ['en'] }],
      retries: 1,
      wait: 1,
      ...(maxBytes ? { maxBytes } : {}),
      fetch: async () => new Response(body(), { status, headers: { 'content-type': type } }),
    })
    const utterance = { parts: [{ text: 'Hello.', lang: 'en' }] }
    await expect(engine.synthesize({ utterance, voice: 'a', lang: 'en', rate: 1 })).rejects.toThrow()
    expect([type, cancelled]).toEqual([type, status === 503 ? 2 : 1])
  }
})

async function hummed(input: string): Promise<Buffer> {
  const utterance = { parts: [{ text: input, lang: 'en' }] }
  const { pcm, sampleRate } = await toneEngine({ sampleRate: 24_000 }).synthesize({
    utterance,
    voice: 'tone-en',
    lang: 'en',
    rate: 1,
  })
  const settings = { sampleRate, bitrate: 0 }
  const { bytes } = await wavEncoder.encode(pcm, settings)
  const tags = { title: '', lang: 'en', chapters: [] }
  const size = { samples: pcm.length, length: pcm.length }
  return Buffer.concat([
    wavEncoder.header({ settings, bytes: bytes.length, ...size, first: bytes, tags }),
    bytes,
  ])
}
