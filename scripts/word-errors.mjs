// Prints how many words of an English text a recogniser mishears, for each engine, as it is made and at twice the speed.
// node scripts/word-errors.mjs TEXT --whisper MODEL [--python PATH] [--engines neural,espeak,system] [--most 40]
// MODEL is a folder with Whisper for faster-whisper, which PATH's Python must have; ffmpeg cuts the sentences and speeds them up.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadVerbaliser } from '../packages/narration/dist/verbalise/index.js'
import { wordErrors } from '../test/conformance/checkers/word-errors.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    whisper: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    engines: { type: 'string', default: 'neural,espeak,system' },
    most: { type: 'string', default: '40' },
  },
})
const [text] = positionals
if (!text || !values.whisper) {
  console.error(
    'Usage: node scripts/word-errors.mjs TEXT --whisper MODEL [--python PATH] [--engines a,b] [--most 40]',
  )
  process.exit(2)
}
const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const verbalise = await loadVerbaliser(['en'])

for (const engine of values.engines.split(',')) {
  const folder = mkdtempSync(join(tmpdir(), 'word-errors-'))
  try {
    const sentences = spoken(engine, folder)
    for (const speed of [1, 2]) console.log(`${engine}, ${speed} ×: ${figures(sentences, speed, folder)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What an engine says, sentence by sentence, and when. */
function spoken(engine, folder) {
  copyFileSync(text, join(folder, 'text.txt'))
  const call = [
    'build',
    'text.txt',
    '--to',
    'audio',
    '--engine',
    engine,
    '--out',
    'out',
    '--quiet',
    '--lang',
    'en',
  ]
  execFileSync(process.execPath, [path('../packages/lectern/bin/lectern.js'), ...call], { cwd: folder })
  const out = join(folder, 'out', 'text')
  const times = new Map(
    [...readFileSync(join(out, 'text.cues.vtt'), 'utf8').matchAll(/^(\S+)\n(\S+) --> (\S+)\n/gm)].map(
      ([, id, begin, end]) => [id, { begin, end }],
    ),
  )
  const { items } = JSON.parse(readFileSync(join(out, 'text.script.json'), 'utf8'))
  return items
    .filter(({ type, role, id }) => type === 'speech' && role === 'text' && times.has(id))
    .filter(({ spoken: said }) => said.split(' ').length > 3)
    .slice(0, Number(values.most))
    .map(({ id, spoken: said }) => ({ said, sound: join(out, 'text.mp3'), ...times.get(id) }))
}

function figures(sentences, speed, folder) {
  const files = sentences.map(({ sound, begin, end }, index) => {
    const file = join(folder, `${index}-${speed}.wav`)
    const filters = speed === 1 ? 'apad=pad_dur=0.5' : `atempo=${speed},apad=pad_dur=0.5`
    const cut = ['-ss', begin, '-to', end, '-i', sound, '-ac', '1', '-ar', '16000', '-af', filters]
    execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...cut, file])
    return file
  })
  const heard = JSON.parse(
    execFileSync(values.python, [path('word-errors/hear.py'), values.whisper], {
      input: JSON.stringify(files),
    }),
  )
  const words = sentences.flatMap(({ said }) => wordsOf(said)).length
  const wrong = sentences.reduce((sum, { said }, index) => {
    const own = wordsOf(said)
    // Where Whisper understands nothing it repeats itself without end: then the sentence is lost, and no more.
    return sum + Math.min(own.length, wordErrors(own, wordsOf(verbalise(heard[index], 'en'))))
  }, 0)
  const share = ((100 * wrong) / words).toFixed(1)
  return `${share} % of ${words} words in ${sentences.length} sentences misheard`
}

/** Figures are words on both sides, and hyphens spaces. */
function wordsOf(said) {
  return said
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)
}
