import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toneEngine, wavEncoder } from '@lectern/audio'
import { http } from '@lectern/speech-http'
import { testEngine } from '@lectern/testkit'
import { afterAll, beforeAll, describe, it } from 'vitest'

/** A service that hums what it is asked for, as tones: nothing of it leaves this machine. */
let server: Server
let url = ''
beforeAll(async () => {
  const engine = toneEngine({ sampleRate: 24_000 })
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { input, speed } = JSON.parse(body) as { input: string; speed: number }
    const utterance = { parts: [{ text: input, lang: 'en' }] }
    const {
      pcm,
      sampleRate,
      words = [],
    } = await engine.synthesize({ utterance, voice: 'tone-en', lang: 'en', rate: speed })
    const settings = { sampleRate, bitrate: 0 }
    const { bytes } = await wavEncoder.encode(pcm, settings)
    const tags = { title: '', lang: 'en', chapters: [] }
    const size = { samples: pcm.length, length: pcm.length }
    const sound = Buffer.concat([
      wavEncoder.header({ settings, bytes: bytes.length, ...size, first: bytes, tags }),
      bytes,
    ])
    if (!request.url?.endsWith('/captioned_speech')) return response.end(sound)
    const timestamps = words.map(({ at, from, to }, index) => ({
      word: input.slice(from, to),
      start_time: at / sampleRate,
      end_time: (words[index + 1]?.at ?? pcm.length) / sampleRate,
    }))
    return response.end(JSON.stringify({ audio: sound.toString('base64'), audio_format: 'wav', timestamps }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
})
afterAll(() => server.close())

const voices = [{ id: 'a', name: 'A', langs: ['en'] }]
describe('a service as OpenAI’s', () => testEngine(() => http({ url, model: 'm', voices }), it))
describe('a service with times of words', () =>
  testEngine(() => http({ url, model: 'm', voices, dialect: 'captioned' }), it))
