import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LecternError } from '@lectern/core'
import { readPlainText } from '@lectern/node'
import type { Config } from '../config.js'
import { isRecord, parted } from './config-values.js'
import { isSettingName, readSettings, type Settings } from './settings.js'
import { lineOfJson, lineOfProgram } from './syntax-line.js'

/** Bytes of the largest configuration in JSON. */
const configBytes = 16 * 1024 ** 2

/** Names of a configuration, of which the first that is there is taken. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map(
  (extension) => `lectern.config.${extension}`,
)

/** What a configuration says, and where it was found. */
export interface FoundConfig {
  values: Config
  /** From where the command runs. */
  path?: string
}

/**
 * The configuration that was named; else the nearest of the usual names, from the folder where the command was started up to the root of
 * its project; else nothing. It may run code, so none is ever taken because an article lies beside it.
 *
 * @throws LecternError `bad-usage`, `unsupported`
 */
export async function loadConfig({ config, noConfig = false }: ConfigChoice = {}): Promise<FoundConfig> {
  if (config !== undefined && !existsSync(config))
    throw new LecternError('bad-usage', `There is no configuration ${config}`, {
      hint: 'Check the name, and the folder that you are in.',
    })
  const path = config ?? (noConfig ? undefined : findConfig(process.cwd()))
  return path === undefined ? { values: {} } : { values: await configAt(path), path: relative('', path) }
}

export interface ConfigChoice {
  /** Path of the one to take. */
  config?: string
  /** None is looked for. */
  noConfig?: boolean
}

/** @returns an absolute path; undefined where none is in the project, or in the folder where there is no project */
export function findConfig(start: string): string | undefined {
  const folders = projectFolders(start)
  const paths = folders.flatMap((folder) => configNames.map((name) => join(folder, name)))
  return paths.find(isPlainFile)
}

/**
 * As bigint: the numbers of the last other call stay in Node.js, whose loader of modules takes them for those of a folder that it knows. Where
 * they are a pipe's, it finds no package any more (`realpathSync` of Node.js 20).
 */
function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false, bigint: true })?.isFile() ?? false
}

/** A folder and those above it up to the first with a `package.json` or `.git`; it alone where there is none. */
function projectFolders(start: string): string[] {
  const folders: string[] = []
  for (let at = start; ; at = dirname(at)) {
    folders.push(at)
    if (['package.json', '.git'].some((name) => existsSync(join(at, name)))) return folders
    if (at === dirname(at)) return [start]
  }
}

async function configAt(path: string): Promise<Config> {
  const { $schema: _forEditors, ...values } = await readConfig(resolve(path), relative('', resolve(path)))
  const { registered, settings } = parted(values, relative('', path))
  return { ...fromFolder(dirname(path), readSettings(settings, placeOfKeys(path))), ...registered }
}

/** Files that a configuration names lie beside it, wherever the command runs. */
function fromFolder(folder: string, settings: Settings): Settings {
  const at = (path: string): string => relative('', resolve(folder, path))
  const { lexicon, fonts } = settings
  const named = (['cover', 'css', 'logo', 'recording', 'cues', 'packages'] as const).flatMap((name) => {
    const path = settings[name]
    return path === undefined ? [] : [[name, at(path)] as const]
  })
  return {
    ...settings,
    ...Object.fromEntries(named),
    ...(lexicon ? { lexicon: lexicon.map(at) } : {}),
    ...(fonts ? { fonts: fonts.map(at) } : {}),
  }
}

/** "papr in lectern.config.json:3": the first line that has such a key. */
function placeOfKeys(path: string): (name: string) => string {
  return (name) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    const at = lines.findIndex((line) => keysOf(line).includes(name))
    return `${name} in ${path}${at < 0 ? '' : `:${at + 1}`}`
  }
}

/** Words before a colon, with quotation marks or without. */
function keysOf(line: string): string[] {
  return [...line.matchAll(/(?<![\w$-])([\w$-]+)["']?\s*:/g)].map(([, key = '']) => key)
}

/** What the command's flags say, and where they do not, the configuration; of the levels of rules, both. */
export function settingsOf(config: Config, flags: Settings): Settings {
  const { theme: _withTokens, ...values } = config
  const own: Settings = Object.fromEntries(Object.entries(values).filter(([name]) => isSettingName(name)))
  const rules = { ...own.rules, ...flags.rules }
  return { ...own, ...flags, ...(Object.keys(rules).length > 0 ? { rules } : {}) }
}

async function readConfig(path: string, label: string): Promise<Record<string, unknown>> {
  const value = extname(path) === '.json' ? await readJson(path, label) : await importModule(path, label)
  if (isRecord(value)) return { ...value }
  throw new LecternError('bad-usage', `${label} has no configuration`, {
    hint:
      extname(path) === '.json'
        ? 'The file must contain one JSON object.'
        : 'The file must export an object as its default export.',
  })
}

async function readJson(path: string, label: string): Promise<unknown> {
  const text = await readPlainText(path, configBytes).catch((cause: unknown) => {
    throw unreadable(label, cause)
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unreadable(label, cause, lineOfJson(text, String(cause)))
  }
}

async function importModule(path: string, label: string): Promise<unknown> {
  try {
    refuseUnplain(path)
    const module: { default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (cause) {
    if (isUnknownExtension(cause)) {
      throw new LecternError('unsupported', `This Node.js (${process.versions.node}) cannot read ${label}`, {
        hint: 'Write lectern.config.js instead, or use Node.js 22.18 or later.',
        cause,
      })
    }
    const line = cause instanceof SyntaxError ? await lineOfProgram(path) : undefined
    throw unreadable(label, cause, line)
  }
}

/** A pipe would be waited for without end. */
function refuseUnplain(path: string): void {
  if (existsSync(path) && !isPlainFile(path)) throw new Error('it is not a file')
}

function isUnknownExtension(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_UNKNOWN_FILE_EXTENSION'
}

function unreadable(label: string, cause: unknown, line?: number): LecternError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new LecternError(
    'bad-usage',
    `Cannot read ${label}${line === undefined ? '' : `:${line}`}: ${reason.replace(/\s+/g, ' ')}`,
    {
      hint: 'Correct the file. Its format is described in docs/guides/command.md.',
      cause,
    },
  )
}
