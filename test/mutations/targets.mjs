// What is given mutated files: every reader, every decoder of pictures, every emitter, and verify. Runs in a process that can be stopped.
import { readFile } from 'node:fs/promises'
import { toneEngine } from '../../packages/audio/dist/index.js'
import { inlineExecutor, memoryResources } from '../../packages/core/dist/index.js'
import { cleanSvg } from '../../packages/core/dist/svg/sanitize.js'
import { audio, epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { pictureDecoder } from '../../packages/node/dist/index.js'
import { verifyFile } from '../../packages/verify/dist/index.js'
import { mutatedBytes, mutatedPdf, mutatedText, mutatedZip, randoms } from './mutate.mjs'

const decode = pictureDecoder(inlineExecutor)
const engine = toneEngine({ secondsPerChar: 0.001 })
// As WAV: a text of a thousand short sentences has minutes of pauses, and MP3 takes its time for each.
const emitters = { html, pdf, epub, audio: () => audio({ engine, format: 'wav' }) }

/** The file that a seed makes of another. */
export async function mutated(path, seed) {
  const next = randoms(seed)
  const bytes = await readFile(path)
  if (/\.(docx|odt|epub)$/.test(path) && next() < 0.7) return mutatedZip(bytes, next)
  if (path.endsWith('.pdf') && next() < 0.7) return mutatedPdf(bytes, next)
  if (!/\.(md|txt|html|svg|vtt)$/.test(path) || next() < 0.1) return mutatedBytes(bytes, next)
  return new TextEncoder().encode(mutatedText(bytes.toString(), next))
}

/** @returns what went wrong, in words; nothing where all is well */
export async function tryOne({ path, seed, targets }, { say }) {
  const bytes = await mutated(path, seed)
  const problems = []
  for (const target of targets) {
    say(target)
    await kinds[target](bytes, path).then(
      (found) => problems.push(...found.map((one) => `${target}: ${one}`)),
      (error) => {
        if (!isForPeople(error)) problems.push(`${target}: ${told(error)}`)
      },
    )
  }
  return problems
}

/** A RangeError that was explained is none for people either: files of this size hold nothing that is too large, so a reader has a hole. */
function isForPeople(error) {
  if (error.cause?.name === 'RangeError') return false
  return error.name === 'LecternError' || error.name === 'ResourceError'
}

function told(error) {
  return `${error.name}: ${String((error.cause ?? error).stack ?? error.message).slice(0, 600)}`
}

const kinds = {
  read: async (bytes, path) => void (await parse({ value: bytes, path: nameOf(path) })) ?? [],
  publish: async (bytes, path) => publishAll({ value: bytes, path: nameOf(path) }, {}),
  picture: async (bytes, path) => {
    const name = nameOf(path)
    const value = `# T\n\n![A picture](${name})\n\nWords stay.\n`
    return publishAll({ value, path: 'a.md' }, { [name]: bytes }, ['html', 'pdf', 'epub'])
  },
  decode: async (bytes, path) => {
    const type = types[path.slice(path.lastIndexOf('.') + 1)]
    // Whatever a decoder throws costs the picture; that it ends is what is asked.
    await decode(bytes, type).catch(() => undefined)
    return []
  },
  clean: async (bytes) => {
    cleanSvg(bytes, 'a.svg')
    return []
  },
  verify: async (bytes, path) => {
    verifyFile(nameOf(path), bytes)
    return []
  },
}

const types = { gif: 'image/gif', webp: 'image/webp', avif: 'image/avif', jpg: 'image/jpeg' }

async function publishAll(source, files, editions = Object.keys(emitters)) {
  const resources = memoryResources(files)
  const article = await parse(source, { resources })
  const { failures } = await publish(
    article,
    editions.map((edition) => emitters[edition]()),
    { resources },
  )
  return failures.flatMap(({ edition, error }) => (isForPeople(error) ? [] : [`${edition}: ${told(error)}`]))
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1)
}
