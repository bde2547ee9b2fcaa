// Asks validators about the editions that wild.mjs made, and notes for each whether it is clean, what it claims, and what was said.
// Usage: node test/wild/validate.mjs [--out FOLDER] [--batch 40] [--seconds 540] [--only nu,axe,epubcheck,verapdf]
// Needs test/conformance/tools, a JDK of Java 17, and Chromium for axe. What has been judged is not judged again, unless its file changed.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkers } from './checkers.mjs'
import { output } from './program.mjs'
import { rowsIn } from './rows.mjs'
import { hashOf, verdictsIn } from './verdicts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/wild' },
    batch: { type: 'string', default: '40' },
    seconds: { type: 'string', default: 'Infinity' },
    only: { type: 'string', default: 'nu,epubcheck,verapdf,axe' },
  },
})
const { nu, verapdf, epubcheck, toMessage, resultOf, axe, views } = await checkers(
  'nu',
  'verapdf',
  'epubcheck',
  'checker',
  'axe',
)

/** What each is asked about, and by what claim an edition says that it passes. PDF/A of level A is asked of what claims it. */
const questions = [
  { validator: 'nu', edition: 'html', ask: nu.check },
  { validator: 'nu', edition: 'audio', ask: nu.check },
  { validator: 'epubcheck', edition: 'epub', ask: askEpubCheck },
  { validator: 'verapdf', flavour: 'ua1', edition: 'pdf', ask: verapdf('ua1').check },
  { validator: 'verapdf', flavour: '2a', edition: 'pdf', ask: verapdf('2a').check },
  { validator: 'verapdf', flavour: '2u', edition: 'pdf', ask: verapdf('2u').check },
  { validator: 'axe', edition: 'html', ask: axe(views[0]).check },
].filter(({ validator }) => values.only.split(',').includes(validator))

const file = join(values.out, 'validated.ndjson')
const end = performance.now() + Number(values.seconds) * 1000
const known = new Set(verdictsIn(values.out).map(keyOf))
for (const { validator, flavour, edition, ask } of questions) {
  const open = rowsIn(values.out)
    .filter((row) => row.editions?.[edition])
    .map((row) => {
      const { file: path } = row.editions[edition]
      const hash = hashOf(path)
      return { name: row.name, edition, validator, flavour, hash, path }
    })
    .filter((one) => !known.has(keyOf(one)))
  for (let at = 0; at < open.length && performance.now() < end; at += Number(values.batch)) {
    const batch = open.slice(at, at + Number(values.batch))
    const results = await ask(batch.map(({ path }) => path))
    for (const { path, ...one } of batch) {
      // A checker that says nothing about a file has not judged it.
      const result = results.get(path)
      if (!result) throw new Error(`${validator} gave no verdict on ${path}`)
      const messages = result.messages.map(({ severity, rule, text, place }) =>
        `${severity} ${rule}: ${text} (${place ?? ''})`.slice(0, 400),
      )
      appendFileSync(
        file,
        `${JSON.stringify({ ...one, errors: result.errors, messages: messages.slice(0, 8) })}\n`,
      )
    }
    const failing = batch.filter(({ path }) => results.get(path).errors > 0).length
    console.log(
      `${validator} ${flavour ?? ''} ${edition}: ${at + batch.length} of ${open.length}, ${failing} of these not clean`,
    )
  }
}

function keyOf({ name, edition, validator, flavour = '', hash }) {
  return [name, edition, validator, flavour, hash].join(' ')
}

/** One start of Java for all. */
async function askEpubCheck(files) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-wild-'))
  try {
    const reports = files.map((_, index) => join(folder, `${index}.json`))
    const pairs = files.flatMap((path, index) => [path, reports[index]])
    const args = ['-cp', await epubcheck.locate(), join(here, 'EpubCheckEach.java'), ...pairs]
    await output('java', args, { timeout: 600_000 })
    return new Map(
      files.map((path, index) => [path, verdictOf(reports[index])]).filter(([, verdict]) => verdict),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function verdictOf(report) {
  if (!existsSync(report)) return undefined
  return resultOf(JSON.parse(readFileSync(report, 'utf8')).messages.flatMap(toMessage))
}
