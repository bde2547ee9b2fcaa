import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWav, toneEngine } from '@lectern/audio'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tinyModel } from '../../speech-onnx/test/kokoro/tiny-model.js'
import { parseCall } from '../src/command/arguments.js'
import type { Console } from '../src/command/console.js'
import { sampleOf } from '../src/command/voices/sample.js'
import { voices } from '../src/command/voices/voices.js'

const model = new TextEncoder().encode('weights')
const description = JSON.stringify({ audio: { sample_rate: 22_050 }, language: { code: 'es_ES' } })
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')
const files: Readonly<Record<string, Uint8Array | string>> = {
  '/voice.onnx': model,
  '/voice.onnx.json': description,
  '/other.onnx': model,
  '/other.onnx.json': '{"hello": 1}',
  '/long.onnx': model,
  '/long.onnx.json': description.padEnd(1024 ** 2 + 1),
  '/kokoro.onnx': tinyModel(),
  '/ef_dora.bin': new Uint8Array(Float32Array.from({ length: 510 * 256 }, () => 0.05).buffer),
  '/short.bin': 'half of a voice',
}

const server = createServer(({ url = '' }, answer) => {
  const path = url.replace('?download=true', '')
  if (url.startsWith('/moved')) answer.writeHead(302, { location: `http://elsewhere.test${url}` }).end()
  else if (files[path]) answer.end(files[path])
  else answer.writeHead(404).end()
})
let host: string
let folder: string
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-voices-'))
  process.env.LECTERN_DATA = folder
  return async () => {
    delete process.env.LECTERN_DATA
    await rm(folder, { recursive: true, force: true })
  }
})

const kept = () => readdir(join(folder, 'voices')).catch(() => [])

/** Runs `lectern voices …` and gives what it prints on standard output. */
async function run(...args: string[]): Promise<string[]> {
  const call = parseCall(['voices', ...args])
  if (call.command !== 'voices') throw new Error('another command')
  const results: string[] = []
  const nothing = (): void => undefined
  const console: Console = {
    result: (text) => results.push(text),
    note: nothing,
    say: nothing,
    error: nothing,
    progress: nothing,
    print: nothing,
  }
  await voices({ ...call, noConfig: true }, console)
  return results
}

const add = (path: string, ...checksums: string[]) =>
  run('add', 'marta', '--from', `${host}${path}`, '--sha256', checksums.join(','))

describe('lectern voices add', () => {
  it('keeps a model and its description, whose checksums are those that were given', async () => {
    expect(await add('/voice.onnx', sha256(model), sha256(description))).toEqual(['marta'])
    expect(await kept()).toEqual(['marta.onnx', 'marta.onnx.json'])
    expect(await readFile(join(folder, 'voices', 'marta.onnx.json'), 'utf8')).toBe(description)
  })

  it('looks for the description beside the model, whatever the address asks of its host', async () => {
    await add('/voice.onnx?download=true', sha256(model), sha256(description))
    expect(await kept()).toEqual(['marta.onnx', 'marta.onnx.json'])
  })

  it.each([
    ['a model with another checksum', '/voice.onnx', [sha256('other'), sha256(description)], 'unsupported'],
    ['a description with another checksum', '/voice.onnx', [sha256(model), sha256('other')], 'unsupported'],
    [
      'a description of something else',
      '/other.onnx',
      [sha256(model), sha256('{"hello": 1}')],
      'unsupported',
    ],
    [
      'a description of more than 1 MB',
      '/long.onnx',
      [sha256(model), sha256(description)],
      'unreadable-input',
    ],
    ['a file that is not there', '/absent.onnx', [sha256(model), sha256(description)], 'unreadable-input'],
    ['a host that nobody named', '/moved.onnx', [sha256(model), sha256(description)], 'unreadable-input'],
    ['a description without a checksum, over http', '/voice.onnx', [sha256(model)], 'bad-usage'],
    ['no checksum', '/voice.onnx', ['abc'], 'bad-usage'],
    ['an address of something else', '/voice.zip', [sha256(model)], 'bad-usage'],
  ])('keeps nothing of %s', async (_, path, checksums, code) => {
    await expect(add(path, ...checksums)).rejects.toMatchObject({ code })
    expect(await kept()).toEqual([])
  })

  it('takes no name that leads out of its folder', async () => {
    const call = run('add', '../marta', '--from', `${host}/voice.onnx`, '--sha256', sha256(model))
    await expect(call).rejects.toMatchObject({ code: 'bad-usage' })
  })
})

describe('lectern voices add, for Kokoro', () => {
  const addTo = (name: string, path: string, checksum = sha256(files[path] ?? '')) =>
    run('add', name, '--from', `${host}${path}`, '--sha256', checksum)
  const keptOfKokoro = () => readdir(join(folder, 'voices', 'kokoro')).catch(() => [])

  it('keeps the model and a voice, which then is listed and speaks', { timeout: 60_000 }, async () => {
    expect(await addTo('kokoro', '/kokoro.onnx')).toEqual(['kokoro'])
    expect(await addTo('ef_dora', '/ef_dora.bin')).toEqual(['ef_dora'])
    expect(await keptOfKokoro()).toEqual(['ef_dora.bin', 'kokoro.onnx'])

    const samples = join(folder, 'samples')
    const listed = await run('--engine', 'kokoro', '--sample', samples)
    expect(listed).toEqual(['ef_dora\tes\tDora\tApache-2.0\t0.5 MB'])
    const { pcm } = readWav(await readFile(join(samples, 'kokoro-ef_dora.wav')))
    expect(pcm.length).toBeGreaterThan(10_000)
  })

  it.each([
    ['a voice of another size', 'ef_dora', '/short.bin', 'unsupported'],
    ['a voice under a name that says no language', 'dora', '/ef_dora.bin', 'bad-usage'],
    ['a voice in place of the model', 'kokoro', '/ef_dora.bin', 'bad-usage'],
    ['a file that is not there', 'ef_dora', '/absent.bin', 'unreadable-input'],
  ])('keeps nothing of %s', async (_, name, path, code) => {
    await expect(addTo(name, path)).rejects.toMatchObject({ code })
    expect(await keptOfKokoro()).toEqual([])
  })

  it('keeps nothing of a file with another checksum, or with two', async () => {
    const other = addTo('ef_dora', '/ef_dora.bin', sha256('other'))
    await expect(other).rejects.toMatchObject({ code: 'unsupported' })
    const two = addTo('ef_dora', '/ef_dora.bin', `${sha256('a')},${sha256('b')}`)
    await expect(two).rejects.toMatchObject({ code: 'bad-usage' })
    expect(await keptOfKokoro()).toEqual([])
  })
})

describe('lectern voices', () => {
  it('says of each voice its languages, name and licence', async () => {
    const [line = ''] = await run('--engine', 'tone', '--lang', 'en')
    expect(line.split('\t')).toEqual(['tone-en', 'en', 'Tone en', 'MIT'])
  })

  it('writes a sample of each', async () => {
    const found = await run('--engine', 'tone', '--sample', join(folder, 'samples'))
    const samples = await readdir(join(folder, 'samples'))
    expect(samples).toHaveLength(found.length)
    const { pcm } = readWav(await readFile(join(folder, 'samples', samples[0] ?? '')))
    expect(pcm.length).toBeGreaterThan(10_000)
  })

  it('has a voice say its name in its language, and numbers in one that Lectern does not speak', async () => {
    const said: string[] = []
    const tone = toneEngine()
    const engine = {
      ...tone,
      synthesize: (request: Parameters<typeof tone.synthesize>[0]) => {
        said.push(request.utterance.parts.map(({ text }) => text).join(''))
        return tone.synthesize(request)
      },
    }
    const [voice] = await tone.voices()
    for (const lang of ['de-AT', 'sw'])
      await sampleOf(engine, { ...voice, id: voice?.id ?? '', name: 'Anna', langs: [lang] })
    expect(said).toEqual(['Gelesen von einer synthetischen Stimme: Anna.', '1, 2, 3, 4, 5, 6, 7, 8, 9, 10.'])
  })
})

it('samples go into a folder, and a file of that name is refused', async () => {
  const file = join(folder, 'note.txt')
  await writeFile(file, 'mine')
  await expect(run('--engine', 'tone', '--lang', 'en', '--sample', file)).rejects.toMatchObject({
    code: 'output-unwritable',
  })
})
