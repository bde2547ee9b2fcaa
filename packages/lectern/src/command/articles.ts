import { type Dirent, existsSync } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { baseName, didYouMean, LecternError, type Reader } from '@lectern/core'
import { readPlainFile } from '@lectern/node'
import { commands } from './arguments.js'
import { articleBytes } from './limits.js'
import type { Settings } from './settings.js'

/** One article to be read. */
export interface Input {
  /** As the user would name it in a message. */
  path: string
  /** Base name of its files. */
  name: string
  /** The folder whose files it may use. */
  folder: string
  isStandardInput?: boolean
}

export interface Found {
  inputs: readonly Input[]
  /** Links in a folder that lead outside it, which are not followed: a folder may come from strangers. */
  leftOut: readonly string[]
  /** The arguments that are folders. */
  folders: readonly string[]
  /** What the names of articles in a folder end with. */
  extensions: readonly string[]
}

/**
 * The articles that the arguments name, each once, in order.
 *
 * @param settings `out` is where editions are written, in which no article is looked for
 * @throws LecternError `bad-usage` for what is not there
 */
export async function findArticles(
  args: readonly string[],
  readers: readonly Reader[],
  { out }: Pick<Settings, 'out'> = {},
): Promise<Found> {
  const extensions = readers.flatMap((reader) => reader.extensions)
  const found = new Map<string, Input>()
  const leftOut: string[] = []
  const folders: string[] = []
  for (const arg of args) {
    if (await isFolder(arg)) folders.push(arg)
    for (const input of arg === '-' ? [standardInput] : await filesFor(arg, extensions, leftOut, out))
      found.set(resolve(input.path), input)
  }
  const inputs = [...found.values()]
  return { inputs, leftOut, folders, extensions }
}

/**
 * The bytes of an article.
 *
 * @throws LecternError `unreadable-input`, `too-large`
 */
export async function readInput({ path }: Input): Promise<Uint8Array> {
  return await readPlainFile(path, articleBytes)
}

/** "-" is standard input, even where a folder has that name. */
async function isFolder(arg: string): Promise<boolean> {
  return arg !== '-' && ((await stat(arg).catch(() => undefined))?.isDirectory() ?? false)
}

async function filesFor(
  arg: string,
  extensions: readonly string[],
  leftOut: string[],
  out: string | undefined,
): Promise<Input[]> {
  const info = await stat(arg).catch(() => undefined)
  if (info?.isFile()) return [fileInput(arg)]
  const isFolder = info?.isDirectory() ?? false
  const named = isFolder ? await articlesIn(arg, extensions, out) : await matching(arg)
  const paths: string[] = []
  for (const path of named)
    ((await isWithin(path, isFolder ? arg : dirname(path))) ? paths : leftOut).push(path)
  if (paths.length > 0) return paths.map(fileInput)
  const hint = info
    ? `A folder must contain a file that ends in ${extensions.join(', ')}.`
    : await adviceFor(arg)
  throw new LecternError('bad-usage', `No article found: ${arg}`, { hint })
}

async function adviceFor(arg: string): Promise<string> {
  if (/^https?:\/\//i.test(arg)) return 'Lectern reads files. Save the page, and name that file.'
  return `Check the name, and the folder that you are in.${await meant(arg)}`
}

/** A command, or a file of the same folder, that was most likely meant. */
async function meant(arg: string): Promise<string> {
  const name = basename(arg)
  const names = await readdir(dirname(arg)).catch(() => [])
  const others = [...(name === arg ? commands : []), ...names].filter((one) => one !== name)
  return didYouMean(name, others)
}

/**
 * Paths of the articles in a folder, in order. A folder named `media` holds what belongs to articles (transcripts, for one), not articles;
 * links to folders are not followed. What Lectern has written into the folder is no article, either: the output
 * folder of this run, any folder with an `edition.json`, and the list of articles above such folders, `index.html`.
 */
async function articlesIn(
  folder: string,
  extensions: readonly string[],
  out: string | undefined,
): Promise<string[]> {
  const found: string[] = []
  if (isEdition(folder)) return []
  let holdsEditions = false
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (isNoArticle(entry.name) || (out !== undefined && resolve(path) === resolve(out))) continue
    if (entry.isDirectory()) {
      if (isEdition(path)) holdsEditions = true
      for (const article of await articlesIn(path, extensions, out)) found.push(article)
    } else if (extensions.includes(extname(entry.name).slice(1).toLowerCase())) found.push(path)
  }
  return found.filter((path) => !holdsEditions || path !== join(folder, 'index.html')).sort()
}

/** One that cannot be read may hold articles: it is not passed over. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new LecternError('bad-usage', `The folder ${folder} cannot be read${why}`, {
      hint: 'Check its permissions, or name the articles themselves.',
      cause,
    })
  }
}

const isEdition = (folder: string): boolean => existsSync(join(folder, 'edition.json'))

/** Whether a file or folder of this name holds no articles. */
export function isNoArticle(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'media'
}

async function matching(pattern: string): Promise<string[]> {
  if (!/[*?[\]{}!()]/.test(pattern)) return []
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern.split(sep).join('/'), {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort()
}

/** Whether a path is no link, or one that stays in the folder. */
async function isWithin(path: string, folder: string): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return true
  const [home, target] = await Promise.all([realpath(folder), realpath(path).catch(() => '')])
  return target.startsWith(`${home}${sep}`)
}

function fileInput(path: string): Input {
  return {
    path: relative('', path) || path,
    name: baseName(basename(path, extname(path))),
    folder: dirname(path),
  }
}

/** Markdown, since it has no name to tell its format by; its files are found from where the command runs. */
const standardInput: Input = { path: 'stdin.md', name: 'stdin', folder: '.', isStandardInput: true }

/**
 * Names that differ in capitals only are one folder on many disks. An article with parts for the teacher may have two.
 *
 * @throws LecternError `output-collision` for two articles that would be written to one folder
 */
export function refuseCollisions(
  inputs: readonly Input[],
  copy: NonNullable<Settings['copy']> = 'pupil',
): void {
  const taken = new Map<string, Input>()
  for (const input of inputs) {
    for (const name of copy === 'pupil' ? [input.name] : [input.name, `${input.name}-teacher`]) {
      const other = taken.get(name.toLowerCase())
      if (other) {
        const message = `${other.path} and ${input.path} would both be written to ${name}/`
        throw new LecternError('output-collision', message, {
          hint: 'Rename one of them, or publish them into two folders.',
        })
      }
      taken.set(name.toLowerCase(), input)
    }
  }
}
