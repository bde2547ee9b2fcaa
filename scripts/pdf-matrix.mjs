// Publishes every example in every preset and standard of PDF, and lets veraPDF and qpdf judge each file.
// node scripts/pdf-matrix.mjs [--presets a,b] [--standards a,b] [--out DIR]   needs test/conformance/tools, Java, qpdf
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'packages/lectern/bin/lectern.js')
const veraPdf = join(root, 'test/conformance/tools/vendor/verapdf.jar')
// What a file says of itself: PDF/UA-2 and PDF/A-4f, or PDF/A-4 where it has no source attached.
const ofItself = '0'
const flavours = {
  'ua-1': ['ua1'],
  'ua-1+a-2a': ['ua1', '2a'],
  'ua-1+a-3a': ['ua1', '3a'],
  'ua-2': ['ua2'],
  'ua-2+a-4f': [ofItself],
}

const { values } = parseArgs({
  options: {
    presets: { type: 'string', default: 'default,handout,large-print,dyslexia,high-contrast' },
    standards: { type: 'string', default: Object.keys(flavours).join(',') },
    out: { type: 'string', default: join(root, 'out/pdf-matrix') },
  },
})

let failed = 0
for (const standard of values.standards.split(',')) {
  const out = join(values.out, standard)
  rmSync(out, { recursive: true, force: true })
  build(standard, out)
  const files = readdirSync(out, { recursive: true })
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => join(out, file))
  for (const flavour of flavours[standard] ?? [])
    judge(`veraPDF ${flavour}`, veraPdfFailures(flavour, files), files.length)
  judge('qpdf', files.filter(isBroken), files.length)
}
process.exitCode = failed === 0 ? 0 : 1

function build(standard, out) {
  const articles = join(root, 'examples/articles')
  const args = ['build', articles, '--to', 'pdf', '--preset', values.presets, '--pdf-standard', standard]
  const { status, stderr } = spawnSync(process.execPath, [command, ...args, '--out', out], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`lectern build ended with ${status}:\n${stderr.slice(-3000)}`)
}

function veraPdfFailures(flavour, files) {
  const args = [
    '-cp',
    veraPdf,
    'org.verapdf.apps.GreenfieldCliWrapper',
    '-f',
    flavour,
    '--format',
    'text',
    '-v',
  ]
  const { stdout } = spawnSync('java', [...args, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const passed = stdout.split('\n').filter((line) => line.startsWith('PASS')).length
  const rest = stdout.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('PASS'))
  const expected = files.length * (flavour === ofItself ? 2 : 1)
  return rest.length === 0 && passed !== expected ? [`only ${passed} were judged`] : rest
}

function isBroken(file) {
  return spawnSync('qpdf', ['--check', file]).status !== 0
}

function judge(checker, failures, count) {
  console.log(`${checker}: ${count} files, ${failures.length === 0 ? 'all pass' : 'FAILED'}`)
  for (const line of failures) console.log(`  ${line}`)
  failed += failures.length
}
