// pnpm bench [--sizes 5k,50k,500k] [--editions html,pdf,epub,audio] [--runs 3] [--audio-limit 5k] [--no-peers]
// Prints a table and leaves it, with the figures as JSON, in out/bench.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus } from './corpus.mjs'
import { measure } from './measure.mjs'
import { programsFor } from './programs.mjs'
import { markdown } from './table.mjs'

const out = fileURLToPath(new URL('../../out/bench/', import.meta.url))

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5k,50k,500k' },
    editions: { type: 'string', default: 'html,pdf,epub,audio' },
    runs: { type: 'string', default: '3' },
    // Speech takes real time by the hour; more than this is for those who ask.
    'audio-limit': { type: 'string', default: '5k' },
    'no-peers': { type: 'boolean', default: false },
  },
})

const sizes = values.sizes.split(',').map(toNumber)
const runs = toNumber(values.runs)
const rows = values.editions
  .split(',')
  .flatMap((edition) =>
    sizes.filter((size) => isWanted(edition, size)).flatMap((size) => rowsFor(edition, size)),
  )
const machine = {
  cpu: cpus()[0]?.model ?? '?',
  cores: cpus().length,
  system: `${type()} ${release()}`,
  node: process.versions.node,
  runs,
}

mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`)
writeFileSync(join(out, 'bench.md'), `${markdown(rows, machine)}\n`)
console.log(markdown(rows, machine))

function rowsFor(edition, size) {
  const cwd = join(out, `${edition}-${size}`)
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(cwd, { recursive: true })
  const { text, words } = corpus(size)
  writeFileSync(join(cwd, 'article.md'), text)
  return programsFor(edition, !values['no-peers']).map(({ label, commands, result, warm = false }) => {
    console.error(`${edition}, ${words} words: ${label}`)
    return {
      edition,
      words,
      label,
      ...measure(commands, { runs, cwd, warm }),
      bytes: statSync(join(cwd, result)).size,
    }
  })
}

function isWanted(edition, size) {
  return edition !== 'audio' || size <= toNumber(values['audio-limit'])
}

function toNumber(text) {
  return Number(text.replace(/k$/, '')) * (text.endsWith('k') ? 1000 : 1)
}
