// node test/bench/sound.mjs [--words 2k,20k] [--runs 3] [--engines system,espeak] [--no-peers]
// Sound of a quarter of an hour and of ten times as much: a first build, one more without a change, one after an edited
// paragraph, and the peers on the script that Lectern spoke. Of the longest article one run is made. Takes about five minutes
// on two idle cores; prints a table and leaves it, with the figures as JSON, in out/bench.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus } from './corpus.mjs'
import { inSequence, once } from './measure.mjs'
import { espeakThenLame, isInstalled, lectern } from './programs.mjs'
import { editedParagraph, scriptText, spokenBytes } from './sound-files.mjs'
import { growthOfSound, soundTable } from './table.mjs'

const out = fileURLToPath(new URL('../../out/bench/', import.meta.url))
const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '2k,20k' },
    runs: { type: 'string', default: '3' },
    engines: { type: 'string', default: 'system,espeak' },
    'no-peers': { type: 'boolean', default: false },
  },
})
/** kbit/s */
const usualBitrate = 64
/**
 * lame at the rate and quality that Lectern asks for; the same without the loudness that lame analyses for a tag that Lectern does not have
 * it write; and what lame takes by itself for one channel at 22,050 Hz.
 */
const settings = [
  { bitrate: usualBitrate, kind: 'peer', named: 'at 64 kbit/s, -q 5', options: ['-b', '64', '-q', '5'] },
  {
    bitrate: usualBitrate,
    kind: 'other peer',
    named: 'with all of Lectern’s settings (64 kbit/s, -q 5, --noreplaygain)',
    options: ['-b', '64', '-q', '5', '--noreplaygain'],
  },
  { bitrate: 32, kind: 'other peer', named: 'with its own (32 kbit/s)', options: [] },
]

const sizes = values.words
  .split(',')
  .map((size) => Number(size.replace(/k$/, '')) * (size.endsWith('k') ? 1000 : 1))
const rows = sizes.flatMap((size) =>
  rowsFor(size, size === Math.max(...sizes) && sizes.length > 1 ? 1 : Number(values.runs)),
)
const about = `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, Node ${process.versions.node}`
const text = [about, '', ...soundTable(rows), '', ...growthOfSound(rows)].join('\n')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'sound.json'), `${JSON.stringify({ about, rows }, null, 2)}\n`)
writeFileSync(join(out, 'sound.md'), `${text}\n`)
console.log(text)

function rowsFor(size, runs) {
  const cwd = join(out, `sound-${size}`)
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(cwd, { recursive: true })
  const { text: source, words } = corpus(size)
  const engines = values.engines.split(',')
  const own = engines.flatMap((engine) => builds(engine, source, { words, cwd, runs }))
  return [...own, ...(values['no-peers'] ? [] : peers({ words, cwd, runs, engine: engines[0] }))]
}

/** A first build, an unchanged and an edited one after it, and what the edited one would be from nothing. */
function builds(engine, source, { words, cwd, runs }) {
  const label = `Lectern, ${engine === 'espeak' ? 'embedded' : engine} engine`
  const all = Array.from({ length: runs }, () => {
    const cache = mkdtempSync(join(cwd, 'cache-'))
    const build = (text, folder = cache) => {
      writeFileSync(join(cwd, 'article.md'), text)
      const figures = once(buildCommand(engine), cwd, folder)
      return { ...figures, ...soundIn(cwd, engine), spoken: spokenBytes(folder) }
    }
    const first = build(source)
    copyFileSync(join(cwd, engine, 'article', 'article.script.json'), join(cwd, `${engine}.script.json`))
    const again = build(source)
    const edited = build(editedParagraph(source))
    rmSync(cache, { recursive: true })
    return { first, again, edited }
  })
  const pick = (which) => median(all.map((run) => run[which]))
  const { first } = all[0]
  const share = (which) =>
    (all[0][which].spoken - all[0][which === 'again' ? 'first' : 'again'].spoken) / first.spoken
  return [
    { words, label, kind: 'first', ...pick('first') },
    { words, label: `${label}, unchanged`, kind: 'again', ...pick('again'), spokenShare: share('again') },
    {
      words,
      label: `${label}, a paragraph edited`,
      kind: 'edited',
      ...pick('edited'),
      spokenShare: share('edited'),
      sameAsClean: sameAsClean(engine, cwd, source, all[0].edited),
    },
  ]
}

/** Whether a build of the edited article with nothing remembered gives the same bytes; not asked of hours. */
function sameAsClean(engine, cwd, source, { sha256, seconds }) {
  if (seconds > 3600) return undefined
  const cache = mkdtempSync(join(cwd, 'cache-'))
  writeFileSync(join(cwd, 'article.md'), editedParagraph(source))
  once(buildCommand(engine), cwd, cache)
  rmSync(cache, { recursive: true })
  return soundIn(cwd, engine).sha256 === sha256
}

function buildCommand(engine) {
  return [
    process.execPath,
    lectern,
    'build',
    'article.md',
    '--to',
    'audio',
    '--engine',
    engine,
    '--out',
    engine,
    '--quiet',
  ]
}

/** What was made: its hash, and how long it is, which a constant rate tells. */
function soundIn(cwd, engine) {
  const { files } = JSON.parse(readFileSync(join(cwd, engine, 'article', 'edition.json'), 'utf8'))
  const { bytes, sha256 } = files.find(({ path }) => path === 'article.mp3')
  return { sha256, seconds: (bytes * 8) / (usualBitrate * 1000) }
}

/** espeak-ng, then lame, on the very words: same speed and sample rate, one voice; with our settings of lame and with its own. */
function peers({ words, cwd, runs, engine }) {
  if (!isInstalled('espeak-ng') || !isInstalled('lame')) return []
  writeFileSync(join(cwd, 'script.txt'), scriptText(join(cwd, `${engine}.script.json`)))
  return settings.map(({ bitrate, kind, named, options }) => {
    const run = () =>
      espeakThenLame(options)
        .map((command) => once(command, cwd))
        .reduce(inSequence)
    const figures = median(Array.from({ length: runs }, run))
    const seconds = (statSync(join(cwd, 'script.mp3')).size * 8) / (bitrate * 1000)
    return { words, label: `espeak-ng, then lame ${named}`, kind, ...figures, seconds }
  })
}

function median(runs) {
  return runs.toSorted((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)]
}
