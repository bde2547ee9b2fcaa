// Publishes a file in every edition, in this process, and keeps the files that other programs read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toneEngine } from '../../packages/audio/dist/index.js'
import { check, checkFiles } from '../../packages/check/dist/index.js'
import { memoryResources } from '../../packages/core/dist/index.js'
import { fontSource } from '../../packages/fonts/dist/index.js'
import { audio, epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { packageFiles } from '../../packages/node/dist/index.js'

/** Longer articles are not spoken: tones take as long as a voice to put into a file. */
const mostSpoken = 60_000

/** The fonts of Lectern, those of test/writing-systems/fonts where they have been installed, and those of a folder that is named. */
export function fontsOf(folder) {
  const own = ['packages/fonts/package.json', 'test/writing-systems/fonts/package.json'].map((path) =>
    fileURLToPath(new URL(`../../${path}`, import.meta.url)),
  )
  return fontSource(packageFiles([...own, ...(folder ? [join(folder, 'package.json')] : [])]))
}

/**
 * @param pictures the files that the article shows, by the addresses that it gives
 * @returns the article, its findings, and for each edition the path of its file and its claims
 */
export async function published({ source, path, dialect, pictures, folder, fonts }) {
  const named = formats[dialect]
  const name = path.replace(/.*\//, '')
  const article = await parse({ value: source, path: name, ...(named ? { format: named } : {}) })
  const emitters = [html(), epub(), pdf()]
  if (source.length <= mostSpoken) emitters.push(audio({ engine: engineFor(article), format: 'wav' }))
  const resources = memoryResources(pictures)
  const checked = [...check(article), ...(await checkFiles(article, resources))]
  const publication = await publish(article, emitters, { checked, fonts, resources })
  mkdirSync(folder, { recursive: true })
  const editions = {}
  for (const [edition, { files, claims }] of publication.editions) {
    const file = files.find((one) => one.path.endsWith(endings[edition]))
    if (!file) continue
    const at = join(folder, `article${endings[edition]}`)
    const bytes = await bytesOf(file)
    writeFileSync(at, bytes)
    editions[edition] = { file: at, bytes, claims: claims.map(({ standard }) => standard) }
  }
  const failures = publication.failures.map(
    ({ emitter, edition, error }) => `${edition ?? emitter}: ${error?.message ?? error}`,
  )
  return { article, editions, failures, findings: [...publication.findings, ...checked] }
}

/** What a person names where it cannot be told from the file. */
const formats = {
  pandoc: 'pandoc',
  quarto: 'quarto',
  myst: 'myst',
  obsidian: 'obsidian',
  asciidoc: 'text',
  kramdown: 'markdown',
}

const endings = { html: '.html', epub: '.epub', pdf: '.pdf', audio: '.transcript.html' }

async function bytesOf(file) {
  const chunks = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Short tones, in whatever language the article is. */
function engineFor({ meta }) {
  return toneEngine({
    sampleRate: 8000,
    secondsPerChar: 0.001,
    langs: [...new Set([meta.lang, 'en'])].filter((lang) => lang !== 'und'),
  })
}
