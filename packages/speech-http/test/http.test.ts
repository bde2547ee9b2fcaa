import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type HttpOptions, http } from '@lectern/speech-http'
import { afterEach, describe, expect, it } from 'vitest'

/** Half a second of a tone as a WAV file of 24 kHz. */
function wav(): Buffer {
  const samples = Int16Array.from({ length: 12_000 }, (_, at) => Math.round(8000 * Math.sin(at / 10)))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.byteLength, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(24_000, 24)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.byteLength, 40)
  return Buffer.concat([head, Buffer.from(samples.buffer)])
}

let close: (() => void) | undefined
afterEach(() => close?.())

/** A service on this machine that answers with each of the given ways in turn, the last for ever. */
async function service(...ways: ((response: ServerResponse) => void)[]) {
  const seen: { body: Record<string, unknown>; authorization: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    seen.push({ body: JSON.parse(await textOf(request)), authorization: request.headers.authorization })
    const way = ways[Math.min(seen.length, ways.length) - 1]
    way?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => server.close()
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const speaks = (response: ServerResponse) => response.end(wav())
const fails = (status: number) => (response: ServerResponse) => {
  response.statusCode = status
  response.end('no')
}
const dates = ['Wed, 25 Nov 2026 20:00:00 GMT', 'Wed, 25 Nov 2026 20:00:00 GMT']
const voices = [{ id: 'alloy', name: 'Alloy', langs: ['en'] }]
const engineAt = (url: string, more: Partial<HttpOptions> = {}) =>
  http({ url, model: 'tts-1', voices, wait: 5, key: 'secret', ...more })
const request = (text: string, voice = 'alloy') => ({
  utterance: { parts: [{ text, lang: 'en' }] },
  voice,
  lang: 'en',
  rate: 1.2,
})

describe('speech over HTTP', () => {
  it('asks for WAV and gives its samples', async () => {
    const { url, seen } = await service(speaks)
    const { pcm, sampleRate } = await engineAt(url).synthesize(request('Hello.'))
    expect([pcm.length, sampleRate]).toEqual([12_000, 24_000])
    expect(seen).toEqual([
      {
        body: { model: 'tts-1', voice: 'alloy', input: 'Hello.', response_format: 'wav', speed: 1.2 },
        authorization: 'Bearer secret',
      },
    ])
  })

  it('tries again when the service is busy or broken', async () => {
    const { url, seen } = await service(fails(429), fails(503), speaks)
    expect((await engineAt(url).synthesize(request('Hello.'))).pcm.length).toBe(12_000)
    expect(seen).toHaveLength(3)
  })

  it('tries again when the line breaks, before the answer and within it', async () => {
    const breaks = (response: ServerResponse) => response.socket?.destroy()
    const breaksWithin = (response: ServerResponse) => {
      response.setHeader('content-length', '24044')
      response.write(wav().subarray(0, 4000), () => response.socket?.destroy())
    }
    const { url, seen } = await service(breaks, breaksWithin, speaks)
    expect((await engineAt(url).synthesize(request('Hello.'))).pcm.length).toBe(12_000)
    expect(seen).toHaveLength(3)
  })

  it('says why where nobody answers', async () => {
    const engine = engineAt('http://127.0.0.1:9/v1', { retries: 1 })
    await expect(engine.synthesize(request('x'))).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringMatching(
        /^The speech service 127\.0\.0\.1:9 failed: (bad port|.*ECONNREFUSED.*)$/,
      ),
    })
  })

  it.each([
    ['seconds', () => ({ 'retry-after': '0' })],
    ['a date, by the clock of the service', () => ({ 'retry-after': dates[1], date: dates[0] })],
  ])('waits as long as the service asks for: %s', async (_, headers) => {
    const busy = (response: ServerResponse) => {
      response.writeHead(429, headers())
      response.end()
    }
    const { url } = await service(busy, speaks)
    // Its own wait would be longer than the test.
    await engineAt(url, { wait: 100_000 }).synthesize(request('x'))
  })

  it('asks nothing at all while the service wants a rest', async () => {
    const busy = (response: ServerResponse) => {
      response.writeHead(429, { 'retry-after': '1' })
      response.end()
    }
    const { url, seen } = await service(busy, speaks)
    const engine = engineAt(url, { retries: 1, concurrency: 3 })
    const first = engine.synthesize(request('One.'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const others = ['Two.', 'Three.'].map((text) => engine.synthesize(request(text)))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(seen).toHaveLength(1)
    await Promise.all([first, ...others])
    expect(seen).toHaveLength(4)
  })

  it('knows a page that does not say it is one', async () => {
    const { url } = await service((response) => response.end('\n<!doctype html><title>Sign in</title>'))
    await expect(engineAt(url).synthesize(request('x'))).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringContaining('a web page, not with sound'),
    })
  })

  it('follows no redirect, nor asks again', async () => {
    const moved = (response: ServerResponse) => {
      response.writeHead(307, { location: 'https://example.org/' })
      response.end()
    }
    const { url, seen } = await service(moved)
    await expect(engineAt(url).synthesize(request('x'))).rejects.toMatchObject({
      message: expect.stringContaining('redirect'),
    })
    expect(seen).toHaveLength(1)
  })

  it('gives up an answer that drips, and one that stops', async () => {
    const drips = (response: ServerResponse) => {
      response.write('RIFF')
      const timer = setInterval(() => response.write('x'), 20)
      response.once('close', () => clearInterval(timer))
    }
    const stops = (response: ServerResponse) => void response.write('RIFF')
    const dripping = await service(drips)
    const slow = engineAt(dripping.url, { timeLimit: 0.3, idleLimit: 0.2 })
    await expect(slow.synthesize(request('x'))).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringMatching(
        /^The speech service 127\.0\.0\.1:\d+ failed: the answer was not complete within 0.3 seconds$/,
      ),
    })
    expect(dripping.seen).toHaveLength(1)
    const silent = await service(stops)
    await expect(
      engineAt(silent.url, { timeLimit: 5, idleLimit: 0.1 }).synthesize(request('x')),
    ).rejects.toMatchObject({ message: expect.stringContaining('nothing came within 0.1 seconds') })
  })

  it('sends a name and a password of the address as Basic authentication, and tells neither', async () => {
    const refuses = (response: ServerResponse) => {
      response.writeHead(401, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: 'No such user: ada:s3cr3t p' }))
    }
    const { url, seen } = await service(speaks, refuses)
    const { key: _, ...options } = { model: 'tts-1', voices, retries: 0, key: '' }
    const engine = http({ ...options, url: url.replace('//', '//ada:s3cr3t%20p@') })
    expect((await engine.synthesize(request('Hello.'))).pcm.length).toBe(12_000)
    expect(seen[0]?.authorization).toBe(`Basic ${btoa('ada:s3cr3t p')}`)
    const error: unknown = await engine.synthesize(request('x')).catch((error: unknown) => error)
    expect(JSON.stringify([engine.id, engine.name, String(error)])).not.toContain('s3cr3t')
    expect(String(error)).toContain('No such user: ada:…')
  })

  it.each(['ftp://ada:s3cr3t@example.org', 'http://ada:s3cr3t@example.org/v1', 'ada:s3cr3t@example.org'])(
    'refuses %s without telling its password',
    (url) => {
      expect(() => engineAt(url)).toThrow(/^(?!.*s3cr3t).*$/)
    },
  )

  it('tells what the service complains of, without the key', async () => {
    const refuses = (response: ServerResponse) => {
      response.writeHead(401, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message: 'Incorrect API key provided: secret.\nSee /keys.' } }))
    }
    const { url } = await service(refuses)
    await expect(engineAt(url).synthesize(request('x'))).rejects.toMatchObject({
      code: 'engine-failed',
      message: 'the service refused the request: status 401 (Incorrect API key provided: …. See /keys.)',
      hint: 'Check the API key and its permissions.',
    })
  })

  it('gives up after as many attempts as were allowed', async () => {
    const { url, seen } = await service(fails(500))
    await expect(engineAt(url, { retries: 2 }).synthesize(request('x'))).rejects.toMatchObject({
      code: 'engine-failed',
    })
    expect(seen).toHaveLength(3)
  })

  it('does not repeat a refusal, nor tell the key', async () => {
    const { url, seen } = await service(fails(401))
    const error: unknown = await engineAt(url)
      .synthesize(request('x'))
      .catch((reason: unknown) => reason)
    expect(String(error)).not.toContain('secret')
    expect(seen).toHaveLength(1)
  })

  it('refuses an answer that is no sound, or is too large', async () => {
    const { url } = await service((response) => response.end('<html>'), speaks)
    await expect(engineAt(url).synthesize(request('x'))).rejects.toMatchObject({ code: 'engine-failed' })
    await expect(engineAt(url, { maxBytes: 100 }).synthesize(request('x'))).rejects.toMatchObject({
      code: 'too-large',
    })
  })

  it('obeys an abort signal, also while it waits', async () => {
    const { url } = await service(fails(503))
    const signal = AbortSignal.timeout(50)
    await expect(
      engineAt(url, { wait: 60_000 }).synthesize({ ...request('x'), signal }),
    ).rejects.toMatchObject({
      name: 'TimeoutError',
    })
  })

  it('refuses unknown voices and addresses in the clear', async () => {
    await expect(engineAt('http://localhost:1/v1').synthesize(request('x', 'nobody'))).rejects.toMatchObject({
      code: 'unknown-voice',
    })
    expect(() => engineAt('http://speech.example.org/v1')).toThrow(/https/)
  })
})
