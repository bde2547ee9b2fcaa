// Makes modules of packages/languages/<tag>/*.yaml (and of the names of emoji in CLDR), and writes docs/languages.md.
// Usage: node scripts/languages.mjs [--check]     --check: only whether docs/languages.md is up to date
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, exit, stderr } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { emojiModules } from './emoji-names.mjs'
import { readCatalogues } from './languages/catalogue.mjs'
import { modulesOf } from './languages/modules.mjs'
import { pageOf } from './languages/page.mjs'
import { dataModules, readData, readSigns, sentencesModule } from './languages/speech.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'packages', 'languages')
const generated = join(folder, 'src', 'generated')
const page = join(root, 'docs', 'languages.md')

/** Every language with its messages, English first; throws with each problem's file and line. */
export function catalogues(from = folder) {
  const all = readCatalogues(from)
  const problems = all.flatMap((catalogue) => catalogue.problems)
  if (problems.length > 0) throw new Error(`The catalogues need mending:\n${problems.join('\n')}`)
  return all
}

/** How languages are spoken; throws with each problem's file and line. */
export function dataFiles(from = folder) {
  const files = {
    speech: readData(from, 'speech'),
    signs: readSigns(from),
    formulas: readData(from, 'formulas'),
    sentences: readData(from, 'sentences'),
  }
  const problems = Object.values(files).flatMap((all) => all.flatMap((one) => one.problems))
  if (problems.length > 0) throw new Error(`The rules of languages need mending:\n${problems.join('\n')}`)
  return files
}

export const languagesPage = (all = catalogues(), files = dataFiles()) => pageOf(all, files)

function main() {
  const all = catalogues()
  if (argv.includes('--check')) {
    if (existsSync(page) && readFileSync(page, 'utf8') === languagesPage(all)) return
    throw new Error('docs/languages.md is out of date: run node scripts/languages.mjs')
  }
  const files = dataFiles()
  const names = emojiModules(all.map(({ lang }) => lang))
  for (const [path, text] of [...modulesOf(all), ...dataModules(files), ...names])
    write(join(generated, path), text)
  // Core finds sentences, and stands below the package of languages.
  write(join(root, 'packages', 'core', 'src', 'generated', 'sentences.ts'), sentencesModule(files.sentences))
  write(page, languagesPage(all, files))
}

/** Leaves files alone that would not change, so that nothing is built again for nothing. */
function write(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    main()
  } catch (error) {
    stderr.write(`${error.message}\n`)
    exit(1)
  }
}
