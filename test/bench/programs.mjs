// Who is measured, and how each is called. A program that is not installed is left out and named as such.
// peers/requirements.txt installs pandoc and Typst: python3 -m venv .cache/bench-peers, then its pip install -r …
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
export const lectern = here('../../packages/lectern/bin/lectern.js')
const fonts = here('../../packages/fonts/node_modules/@expo-google-fonts')
const ownPython = here('../../.cache/bench-peers/bin/python')
const python = existsSync(ownPython) ? ownPython : 'python3'

const pandoc = fromPython('import pypandoc; print(pypandoc.get_pandoc_path())') ?? 'pandoc'
const pandocSource = pandoc === 'pandoc' ? 'Debian' : 'PyPI pypandoc_binary'
const read = [pandoc, '-f', 'markdown', '--standalone', 'article.md']
// Our chapters are second-level headings, under the title; Typst's PDF/UA wants to begin at the first level.
const typstOptions = [
  '--shift-heading-level-by=-1',
  '-V',
  'mainfont=Atkinson Hyperlegible Next',
  '-H',
  here('peers/formula-alt.typ'),
]

/** What follows Lectern in each table. `commands` run one after the other; `version` is what prints it. */
const peers = {
  html: [pandocTo('html5', 'pandoc.html')],
  epub: [pandocTo('epub3', 'pandoc.epub')],
  pdf: [
    {
      name: 'Typst, PDF/UA-1',
      version: [python, '-c', 'import importlib.metadata as m; print(m.version("typst"))'],
      source: `PyPI; reads what ${pandocName()} made of the Markdown`,
      commands: [
        [...read, '-t', 'typst', ...typstOptions, '-o', 'article.typ'],
        [python, here('peers/typst_pdf.py'), 'article.typ', 'typst.pdf', fonts],
      ],
      result: 'typst.pdf',
    },
  ],
  audio: [
    {
      name: 'espeak-ng + lame',
      version: ['espeak-ng', '--version'],
      source: `Debian; reads what ${pandocName()} made of the Markdown`,
      commands: [
        [...read, '-t', 'plain', '-o', 'article.txt'],
        ['espeak-ng', '-f', 'article.txt', '-w', 'article.wav'],
        ['lame', '--quiet', 'article.wav', 'espeak.mp3'],
      ],
      result: 'espeak.mp3',
    },
  ],
}

/** Lectern first, then whoever makes the same kind of file. */
export function programsFor(edition, withPeers) {
  const own = {
    label: 'Lectern',
    commands: [
      [process.execPath, lectern, 'build', 'article.md', '--to', edition, '--out', 'lectern', '--quiet'],
    ],
    result: join('lectern', 'article', `article.${edition === 'audio' ? 'mp3' : edition}`),
  }
  // The cache knows the formulas and the speech of an earlier build then.
  const again = { ...own, label: 'Lectern, once more', warm: true }
  return [
    own,
    again,
    ...(edition === 'audio' ? [withSystemEngine(own)] : [librariesAlone(edition)]),
    ...(withPeers ? peers[edition].flatMap(installed) : []),
  ]
}

/** The same speech program and encoder as the peer's, on the same script and more: that is the fair comparison. */
function withSystemEngine(own) {
  const commands = own.commands.map((command) => [...command, '--engine', 'system'])
  return { ...own, label: 'Lectern, --engine system', commands }
}

/** What the owner's libraries take without a line of Lectern: the floor of each ratio. */
function librariesAlone(edition) {
  return {
    label: 'unified, remark-parse and the writing library alone',
    commands: [[process.execPath, here('peers/libraries.mjs'), edition]],
    result: `libraries.${edition}`,
  }
}

function pandocTo(format, result) {
  const commands = [[...read, '-t', format, '--mathml', '-o', result]]
  return { name: 'pandoc', version: [pandoc, '--version'], source: pandocSource, commands, result }
}

function pandocName() {
  return `pandoc ${versionOf([pandoc, '--version']) ?? ''} (${pandocSource})`
}

function installed(peer) {
  const version = versionOf(peer.version)
  const missing = peer.commands.some(([program]) => versionOf([program, '--version']) === undefined)
  if (version === undefined || missing) {
    console.error(`not installed, so left out: ${peer.name}`)
    return []
  }
  return [{ ...peer, label: `${peer.name} ${version} (${peer.source})` }]
}

/** What a person would type to have a script spoken and made into MP3, at Lectern's speed; lame's settings are `options`. */
export function espeakThenLame(options) {
  return [
    ['espeak-ng', '-v', 'en-us', '-s', '165', '-f', 'script.txt', '-w', 'script.wav'],
    ['lame', '--quiet', ...options, 'script.wav', 'script.mp3'],
  ]
}

export function isInstalled(program) {
  return versionOf([program, '--version']) !== undefined
}

function versionOf([program, ...args]) {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return error === undefined ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined
}

function fromPython(code) {
  const { status, stdout } = spawnSync(python, ['-c', code], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
