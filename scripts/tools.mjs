// Programs that some tests need and that `npm install` does not bring. `.ci/run` installs them.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './setup.mjs'

const checkers = join(root, 'test', 'conformance', 'tools')

/** What a tool is for, which names it goes by, and whether the quick tests need it as well. */
const tools = [
  {
    name: 'ffmpeg',
    programs: ['ffmpeg'],
    quick: true,
    serves: 'AAC, and sound decoded by a program that is not ours',
  },
  { name: 'espeak-ng', programs: ['espeak-ng'], quick: true, serves: 'the speech program of the machine' },
  { name: 'festival', programs: ['festival'], quick: true, serves: 'the speech program festival' },
  { name: 'lame', programs: ['lame'], quick: true, serves: 'the MP3 encoder of the machine' },
  { name: 'Java', programs: ['java'], serves: 'EPUBCheck, veraPDF and Nu' },
  {
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    serves: 'pages and books in a browser, axe',
  },
  { name: 'qpdf', programs: ['qpdf'], serves: 'PDF read back' },
  { name: 'faketime', programs: ['faketime'], serves: 'the same bytes on another day' },
  {
    name: 'PocketSphinx',
    file: '/usr/share/pocketsphinx/model/en-us/en-us.lm.bin',
    serves: 'speech that a recogniser hears again',
  },
  {
    name: 'the checkers',
    file: join(checkers, 'node_modules', '.installed'),
    serves: 'every verdict on an edition (node test/conformance/tools/install.mjs)',
  },
]

/** The tools that are missing, for the quick tests or for all. */
export function missingTools(isFull) {
  return tools.filter((tool) => (isFull || tool.quick) && !isThere(tool))
}

function isThere({ programs = [], file }) {
  return file === undefined ? programs.some(onPath) : existsSync(file)
}

function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.some((folder) => names.some((file) => isExecutable(join(folder, file))))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
