// Publishes a file in every edition, and reads the words of each with a program that is not ours.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toneEngine } from '../../packages/audio/dist/index.js'
import { check } from '../../packages/check/dist/index.js'
import { fontSource } from '../../packages/fonts/dist/index.js'
import { audio, epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { packageFiles } from '../../packages/node/dist/index.js'
import { read } from './pandoc.mjs'
import { wordsOf } from './words.mjs'

/** Longer articles are not spoken: tones take as long as a voice to put into a file. */
const mostSpoken = 60_000

/** The fonts of Lectern, and those of other scripts where test/writing-systems/fonts has been installed. */
const fonts = fontSource(
  packageFiles(
    ['packages/fonts/package.json', 'test/writing-systems/fonts/package.json'].map((path) =>
      fileURLToPath(new URL(`../../${path}`, import.meta.url)),
    ),
  ),
)

/** @returns the article, its findings, and for each edition the path of its file and its claims */
export async function published(source, path, dialect, folder) {
  const named = { pandoc: 'pandoc', quarto: 'quarto', myst: 'myst', obsidian: 'obsidian' }[dialect]
  const article = await parse({
    value: source,
    path: path.replace(/.*\//, ''),
    ...(named ? { format: named } : {}),
  })
  const emitters = [html(), epub(), pdf()]
  if (source.length <= mostSpoken) emitters.push(audio({ engine: engineFor(article), format: 'wav' }))
  const publication = await publish(article, emitters, { checked: check(article), fonts })
  mkdirSync(folder, { recursive: true })
  const editions = {}
  for (const [name, edition] of publication.editions) {
    for (const file of edition.files) {
      if (!wanted(name, file.path)) continue
      const chunks = []
      for await (const chunk of file.open()) chunks.push(chunk)
      const at = join(folder, `article.${name === 'audio' ? 'transcript.html' : file.path.split('.').pop()}`)
      writeFileSync(at, Buffer.concat(chunks))
      editions[name] = {
        file: at,
        claims: edition.claims.map(({ standard }) => standard).filter((name) => !name.startsWith('schema:')),
      }
    }
  }
  const failures = publication.failures.map(
    ({ emitter, edition, error }) => `${edition ?? emitter}: ${error?.message ?? error}`,
  )
  return { article, editions, failures, findings: [...publication.findings, ...check(article)] }
}

function wanted(edition, path) {
  const endings = { html: '.html', epub: '.epub', pdf: '.pdf', audio: '.transcript.html' }
  return path.endsWith(endings[edition])
}

/** Short tones, in whatever language the article is. */
function engineFor({ meta }) {
  return toneEngine({
    sampleRate: 8000,
    secondsPerChar: 0.001,
    langs: [...new Set([meta.lang, 'en'])].filter((lang) => lang !== 'und'),
  })
}

export function wordsOfEdition(name, file, bytes, pandoc) {
  if (name === 'pdf')
    return { words: wordsOf(pdfText(file, '-raw')), otherwise: () => wordsOf(pdfText(file)).join('') }
  // pandoc reads `main` alone where there is one, and leaves out a heading of the class `title`; contents repeat headings.
  const input =
    name === 'epub'
      ? bytes
      : bytes
          .toString()
          .replace(/<nav\b[\s\S]*?<\/nav>| class=(?:"[^"]*"|[^\s">]+)|<\/?(?:header|main)\b[^>]*>/g, '')
  const { text, formulas } = read(pandoc, input, name === 'epub' ? 'epub' : 'html')
  return { words: wordsOf(text), formulas }
}

/** poppler's reading in the order in which text is stored, or in that of the eye. */
function pdfText(file, ...options) {
  const args = [...options, '-enc', 'UTF-8', file, '-']
  return execFileSync('pdftotext', args, {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString()
}
