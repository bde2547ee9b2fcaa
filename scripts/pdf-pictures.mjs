// Makes the pictures of PDF pages in docs/: examples in the presets, and the same article set by pandoc and Typst.
// node scripts/pdf-pictures.mjs   needs a build, pdftoppm of poppler, and test/bench/peers for Typst's pages
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs/images/pdf')
const command = join(root, 'packages/lectern/bin/lectern.js')
const fonts = join(root, 'packages/fonts/node_modules/@expo-google-fonts')
const ownPython = join(root, '.cache/bench-peers/bin/python')
const python = existsSync(ownPython) ? ownPython : 'python3'
const examples = join(root, 'examples/articles')

/** Article, preset, and the pages that are shown. */
const shown = [
  ['lake-ferry', 'default', [1]],
  ['fractions-lesson', 'default', [2]],
  ['fractions-lesson', 'handout', [1]],
  ['air-quality-report', 'default', [2]],
  ['air-quality-report', 'large-print', [2]],
  ['two-shores', 'default', [1]],
]
/** Tagged, but no PDF/UA: the formulas of pandoc's Typst have no alternative text. */
const typst = `import sys, typst
source, result, fonts = sys.argv[1:]
typst.compile(source, output=result, font_paths=[fonts])`
const besideTypst = [
  ['lake-ferry', [1]],
  ['fractions-lesson', [2]],
  ['air-quality-report', [2]],
]

mkdirSync(images, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'lectern-pdf-pictures-'))
try {
  for (const [name, preset, pages] of shown) {
    const out = join(folder, preset)
    run(process.execPath, [
      command,
      'build',
      join(examples, name),
      '--to',
      'pdf',
      '--preset',
      preset,
      '--out',
      out,
    ])
    const suffix = preset === 'default' ? '' : `.${preset}`
    picturePages(join(out, name, `${name}${suffix}.pdf`), `${name}${suffix}`, pages)
  }
  for (const [name, pages] of besideTypst) picturePages(setByTypst(name), `${name}.typst`, pages)
} finally {
  rmSync(folder, { recursive: true })
}

/** Small enough for a page of documentation, large enough to judge line breaks. */
function picturePages(file, name, pages) {
  for (const page of pages) {
    const range = ['-f', String(page), '-l', String(page), '-singlefile']
    run('pdftoppm', ['-r', '64', ...range, '-png', file, join(images, `${name}-${page}`)])
  }
}

/** As a user of pandoc and Typst would set it, in the same font. What only Lectern can read becomes plain Markdown. */
function setByTypst(name) {
  const work = join(folder, `typst-${name}`)
  cpSync(join(examples, name), work, { recursive: true })
  const source = readFileSync(join(work, `${name}.md`), 'utf8')
  writeFileSync(join(work, 'plain.md'), plain(source))
  const pandoc = execFileSync(python, ['-c', 'import pypandoc; print(pypandoc.get_pandoc_path())'], {
    encoding: 'utf8',
  }).trim()
  const look = [
    '--shift-heading-level-by=-1',
    '-V',
    'mainfont=Atkinson Hyperlegible Next',
    '-V',
    'papersize=a4',
  ]
  run(pandoc, ['-f', 'markdown', '--standalone', 'plain.md', '-t', 'typst', ...look, '-o', 'plain.typ'], work)
  run(python, ['-c', typst, 'plain.typ', 'typst.pdf', fonts], work)
  return join(work, 'typst.pdf')
}

/** Directives become their text, attributes of links and pictures go, and links inside the article. */
function plain(source) {
  return (
    source
      .replace(/^:::+.*$/gm, '')
      .replace(/:{1,2}[a-z-]+\[([^\]]*)\](\{[^}]*\})?/g, '$1')
      .replace(/^::.*$/gm, '')
      .replace(/(\))\{[^}]*\}/g, '$1')
      // Typst stops at links to what is not there.
      .replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
  )
}

function run(program, args, cwd = root) {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
