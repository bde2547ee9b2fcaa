import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  defaultTheme,
  didYouMean,
  type Emitter,
  LecternError,
  type NodeExtension,
  type Reader,
} from '@lectern/core'
import { readPlainText } from '@lectern/node'
import { type Config, type HouseTheme, themeNames } from '../config.js'
import { isSettingName, readSettings, type Settings } from './settings.js'

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
  const {
    extensions,
    readers,
    remarkPlugins,
    emitters,
    engines,
    theme,
    http,
    piper,
    kokoro,
    articles,
    $schema: _forEditors,
    ...values
  } = await readConfig(resolve(path), relative('', resolve(path)))
  refuseListOfArticles(articles, relative('', path))
  const settings = fromFolder(dirname(path), readSettings(values, placeOfKeys(path)))
  return {
    ...settings,
    ...(extensions === undefined ? {} : { extensions: asExtensions(extensions, path) }),
    ...(readers === undefined ? {} : { readers: asReaders(readers, path) }),
    ...(remarkPlugins === undefined ? {} : { remarkPlugins: asPlugins(remarkPlugins, path) }),
    ...(emitters === undefined ? {} : { emitters: asEmitters(emitters, path) }),
    ...(engines === undefined ? {} : { engines: asEngines(engines, path) }),
    ...(theme === undefined ? {} : { theme: asTheme(theme, path) }),
    ...(http === undefined ? {} : { http: asHttp(http, path) }),
    ...(piper === undefined ? {} : { piper: asPiper(piper, path) }),
    ...(kokoro === undefined ? {} : { kokoro: asKokoro(kokoro, path) }),
  }
}

/** Files that a configuration names lie beside it, wherever the command runs. */
function fromFolder(folder: string, settings: Settings): Settings {
  const at = (path: string): string => relative('', resolve(folder, path))
  const { lexicon, fonts } = settings
  const named = (['css', 'logo', 'recording', 'cues', 'packages'] as const).flatMap((name) => {
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

/** What of a configuration the command's flags could say as well. */
export function settingsOf(config: Config): Settings {
  const { theme: _withTokens, ...values } = config
  return Object.fromEntries(Object.entries(values).filter(([name]) => isSettingName(name)))
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
  try {
    return JSON.parse(await readPlainText(path, configBytes))
  } catch (cause) {
    throw unreadable(label, cause)
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
    throw unreadable(label, cause)
  }
}

/** A pipe would be waited for without end. */
function refuseUnplain(path: string): void {
  if (existsSync(path) && !isPlainFile(path)) throw new Error('it is not a file')
}

function isUnknownExtension(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_UNKNOWN_FILE_EXTENSION'
}

function unreadable(label: string, cause: unknown): LecternError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new LecternError('bad-usage', `Cannot read ${label}: ${reason}`, {
    hint: 'Correct the file. Its format is described in docs/guides/command.md.',
    cause,
  })
}

/** Its entries are read with each article. */
function refuseListOfArticles(articles: unknown, path: string): void {
  if (articles === undefined || isRecord(articles)) return
  throw new LecternError('bad-usage', `articles in ${path} must be an object`, {
    hint: 'For example "articles": { "harbour.txt": { "lang": "en" } }. Articles to publish are named in the call.',
  })
}

function asPlugins(value: unknown, path: string): NonNullable<Config['remarkPlugins']> {
  const isPlugin = (one: unknown) => typeof (Array.isArray(one) ? one[0] : one) === 'function'
  if (Array.isArray(value) && value.every(isPlugin)) return value
  throw new LecternError('bad-usage', `remarkPlugins in ${path} must be a list of plugins of unified`, {
    hint: 'For example remarkPlugins: [remarkBreaks, [remarkSmartypants, { dashes: false }]].',
  })
}

function asReaders(value: unknown, path: string): NonNullable<Config['readers']> {
  if (
    isListOf<Reader>(
      value,
      ({ name, extensions, read }) =>
        typeof name === 'string' && Array.isArray(extensions) && typeof read === 'function',
    )
  )
    return value
  throw new LecternError('bad-usage', `readers in ${path} must be a list of readers`, {
    hint: 'See Reader in @lectern/core: { name, extensions, mediaTypes, read(source, context) }.',
  })
}

function asEmitters(value: unknown, path: string): NonNullable<Config['emitters']> {
  if (
    isListOf<Emitter>(
      value,
      ({ name, kind, emit }) =>
        typeof name === 'string' && typeof kind === 'string' && typeof emit === 'function',
    )
  )
    return value
  throw new LecternError('bad-usage', `emitters in ${path} must be a list of emitters`, {
    hint: 'See Emitter in @lectern/core: { name, kind, emit(article, context) }.',
  })
}

function asEngines(value: unknown, path: string): NonNullable<Config['engines']> {
  if (isRecord(value) && Object.values(value).every((make) => typeof make === 'function'))
    return value as NonNullable<Config['engines']>
  throw new LecternError(
    'bad-usage',
    `engines in ${path} must be an object of named functions that each make an engine`,
    {
      hint: 'For example engines: { mine: () => myEngine() }.',
    },
  )
}

function asTheme(value: unknown, path: string): HouseTheme {
  const groups: Readonly<Record<string, unknown>> = { ...defaultTheme, base: '' }
  const base = isRecord(value) ? (value.base ?? 'default') : value
  const isNamed = themeNames.some((name) => name === base)
  if (typeof base === 'string' && !isNamed) throw unknownTheme(base, path)
  if (isNamed && base === value) return { base: value as HouseTheme['base'] & string }
  if (
    isRecord(value) &&
    Object.entries(value).every(([group, tokens]) => typeof tokens === typeof groups[group])
  )
    return value
  throw new LecternError(
    'bad-usage',
    `theme in ${path} must be an object with any of ${Object.keys(groups).join(', ')}`,
    {
      hint: 'See Theme in @lectern/core. Tokens that are left out come from the default theme.',
    },
  )
}

function unknownTheme(name: string, path: string): LecternError {
  return new LecternError('bad-usage', `theme in ${path} is "${name}", which is no theme of Lectern's`, {
    hint: `Use one of ${themeNames.join(', ')}, or an object of tokens with one of these as base${didYouMean(name, themeNames)}`,
  })
}

/** Whether each entry has what `test` asks for; its fields may be of any type. */
function isListOf<T>(
  value: unknown,
  test: (entry: Readonly<Record<string, unknown>>) => boolean,
): value is readonly T[] {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && test(entry))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asExtensions(value: unknown, path: string): readonly NodeExtension[] {
  if (Array.isArray(value) && value.every(isExtension)) return value
  throw new LecternError('bad-usage', `extensions in ${path} must be a list of {type, lower(node)}`, {
    hint: 'See NodeExtension in @lectern/core.',
  })
}

function isExtension(value: unknown): value is NodeExtension {
  return isRecord(value) && 'type' in value && typeof value.lower === 'function'
}

function asPiper(value: unknown, path: string): NonNullable<Config['piper']> {
  const { models, program } = (value ?? {}) as Partial<NonNullable<Config['piper']>>
  if (typeof models === 'string') return { models, ...(typeof program === 'string' ? { program } : {}) }
  throw new LecternError('bad-usage', `piper in ${path} must be {models, program}`, {
    hint: 'models is the folder of the .onnx files.',
  })
}

function asKokoro(value: unknown, path: string): NonNullable<Config['kokoro']> {
  const { models } = (value ?? {}) as Partial<NonNullable<Config['kokoro']>>
  if (typeof models === 'string') return { models }
  throw new LecternError('bad-usage', `kokoro in ${path} must be {models}`, {
    hint: 'models is the folder of the .onnx file and its voices.',
  })
}

/** The engine looks at the rest itself. */
function asHttp(value: unknown, path: string): NonNullable<Config['http']> {
  if (isHttp(value)) return value
  throw new LecternError('bad-usage', `http in ${path} must be {url, model, voices}`, {
    hint: 'voices is a list of {id, name, langs}.',
  })
}

function isHttp(value: unknown): value is NonNullable<Config['http']> {
  const { url, model, voices } = (value ?? {}) as Partial<NonNullable<Config['http']>>
  return typeof url === 'string' && typeof model === 'string' && Array.isArray(voices)
}
