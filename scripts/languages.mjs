// Writes docs/languages.md from the first line of each file of words: `// Reviewed by a native reader: not yet.` or who and when.
// Usage: node scripts/languages.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { argv, exit, stderr } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const workspace = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What the words of a package are seen or heard in. */
const parts = {
  hast: 'text on screen',
  claims: 'its accessibility',
  html: 'page',
  epub: 'book',
  layout: 'print',
  narration: 'sound',
  report: 'report',
}

/** One entry a file of words. Throws where a file does not say whether it was reviewed. */
export function reviews(root = workspace) {
  return Object.keys(parts).flatMap((name) => {
    const [folderName, inner = ''] = name.split('/')
    const folder = join(root, 'packages', folderName, 'src', inner, 'words')
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => {
        const [first = ''] = readFileSync(join(folder, file), 'utf8').split('\n')
        const review = /^\/\/ Reviewed by a native reader: (.+?)\.?$/.exec(first)?.[1]
        if (!review) throw new Error(`${join(folder, file)} does not say who reviewed it`)
        return { part: name, lang: basename(file, '.ts'), review }
      })
  })
}

/** The whole page of documentation. */
export function languagesPage(entries = reviews()) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const langs = [...new Set(entries.map(({ lang }) => lang))].sort((one, other) =>
    names.of(one).localeCompare(names.of(other), 'en'),
  )
  const cell = (part, lang) =>
    entries.find((entry) => entry.part === part && entry.lang === lang)?.review ?? '–'
  const rows = langs.map((lang) =>
    ['', `${names.of(lang)} (\`${lang}\`)`, ...Object.keys(parts).map((part) => cell(part, lang)), ''].join(
      ' | ',
    ),
  )
  const head = ['', 'language', ...Object.values(parts), ''].join(' | ')
  const rule = ['', '---', ...Object.values(parts).map(() => '---'), ''].join(' | ')
  const table = [head, rule, ...rows].map((line) => line.trim()).join('\n')
  return `# The languages that Lectern speaks

Articles may be in any language. This is about the words that Lectern itself says in an edition: "Contents", "Note 3", "Table with three
rows". They follow the language of the part in which they stand. Where they are missing they are English, marked as English so
that voices read them right, and the page has a finding.

**"not yet" means that no native reader has reviewed these words.** If you are one, please do: correct
\`packages/<name>/src/words/<language>.ts\`, put your name and the day into its first line, and run \`node scripts/languages.mjs\`.
A message that a language lacks does not compile.

${table}

"–": none; these words are English there. \`zh\` is Chinese in simplified characters; \`zh-Hant\` serves Taiwan, Hong Kong and Macau too.

This page is made by \`scripts/languages.mjs\` from the files.
`
}

function main() {
  const path = join(workspace, 'docs', 'languages.md')
  const page = languagesPage()
  if (!argv.includes('--check')) return writeFileSync(path, page)
  if (existsSync(path) && readFileSync(path, 'utf8') === page) return
  stderr.write('docs/languages.md is not what the files of words say: run node scripts/languages.mjs\n')
  exit(1)
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) main()
