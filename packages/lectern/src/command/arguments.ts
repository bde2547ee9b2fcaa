import { type ParseArgsConfig, parseArgs } from 'node:util'
import { LecternError } from '@lectern/core'
import { choice } from './readers.js'
import { flagOf, readSettings, type SettingName, type Settings } from './settings.js'

export type Call =
  | { command: 'build'; articles: readonly string[]; settings: Settings; config?: string }
  | {
      command: 'check'
      articles: readonly string[]
      settings: Settings
      config?: string
      format: CheckFormat
      failOn?: FailOn
    }
  | { command: 'verify'; paths: readonly string[]; settings: Settings }
  | { command: 'voices'; settings: Settings }

export type CheckFormat = 'text' | 'json' | 'sarif'
export type FailOn = 'error' | 'warning' | 'never'

export type Command = Call['command']
type Options = NonNullable<ParseArgsConfig['options']>

const switches: ReadonlySet<string> = new Set([
  'dryRun',
  'strict',
  'json',
  'quiet',
  'landscape',
  'hyphenate',
  'addresses',
  'lineNumbers',
  'formulaNumbers',
  'pronunciation',
  'embedFonts',
  'chaptersFile',
])
const repeatable: ReadonlySet<string> = new Set(['author', 'fonts', 'allowHost', 'lexicon'])

const build: readonly SettingName[] = [
  ...([
    'to',
    'from',
    'out',
    'title',
    'lang',
    'author',
    'date',
    'preset',
    'textSize',
    'number',
    'paper',
    'pdfStandard',
  ] as const),
  ...([
    'landscape',
    'font',
    'fonts',
    'align',
    'hyphenate',
    'contents',
    'notes',
    'addresses',
    'lineNumbers',
    'formulaNumbers',
    'qr',
  ] as const),
  ...([
    'overlays',
    'chapterLevel',
    'chapterSize',
    'pronunciation',
    'embedFonts',
    'epubAccessibility',
  ] as const),
  ...([
    'engine',
    'voice',
    'rate',
    'audioFormat',
    'quotationVoice',
    'noteVoice',
    'verbosity',
    'readCode',
    'readTables',
    'readNotes',
    'announce',
    'lexicon',
    'chaptersFile',
    'maxCharacters',
    'recording',
    'narrator',
    'cues',
    'assets',
    'pageFonts',
    'allowHost',
  ] as const),
  ...(['dryRun', 'strict', 'json', 'quiet'] as const),
]
const accepted: Readonly<Record<Command, readonly SettingName[]>> = {
  build,
  check: ['from', 'title', 'lang', 'author', 'date', 'allowHost', 'quiet'],
  verify: ['json', 'quiet'],
  voices: ['engine', 'lang', 'json'],
}
const others: Readonly<Record<Command, readonly string[]>> = {
  build: ['config'],
  check: ['config', 'format', 'fail-on'],
  verify: [],
  voices: [],
}

/** @throws LecternError `bad-usage` */
export function parseCall(args: readonly string[]): Call {
  const [first = '', ...rest] = args
  const command = Object.hasOwn(accepted, first) ? (first as Command) : 'build'
  const { values, positionals } = parsed(command, first === command ? rest : args)
  const settings = settingsFrom(command, values)
  if (command === 'voices') {
    if (positionals.length > 0) throw usage(`voices takes no ${JSON.stringify(positionals[0])}`)
    return { command, settings }
  }
  if (positionals.length === 0) throw usage(command === 'verify' ? 'Which PATH?' : 'Which ARTICLE?')
  if (command === 'verify') return { command, paths: positionals, settings }
  const config = typeof values.config === 'string' ? { config: values.config } : {}
  if (command === 'build') return { command, articles: positionals, settings, ...config }
  const format = choice('text', 'json', 'sarif')(values.format ?? 'text', '--format')
  const failOn = choice('error', 'warning', 'never')(values['fail-on'] ?? 'error', '--fail-on')
  return { command, articles: positionals, settings, ...config, format, failOn }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

function parsed(
  command: Command,
  args: readonly string[],
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options: optionsOf(command), allowPositionals: true })
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('. ')[0] : ''
    throw usage(message || 'The arguments cannot be read', command, cause)
  }
}

/** Without the dashes. */
export function flagsOf(command: Command): string[] {
  return [...accepted[command].map(flagOf), ...others[command]]
}

function optionsOf(command: Command): Options {
  const options: Options = {}
  for (const name of accepted[command]) {
    options[flagOf(name)] = {
      type: switches.has(name) ? 'boolean' : 'string',
      multiple: repeatable.has(name),
    }
  }
  for (const flag of others[command]) options[flag] = { type: 'string' }
  return options
}

function settingsFrom(command: Command, values: Values): Settings {
  const given = Object.fromEntries(accepted[command].map((name) => [name, values[flagOf(name)]]))
  return readSettings(given, (name) => `--${flagOf(name)}`)
}

function usage(message: string, command?: Command, cause?: unknown): LecternError {
  return new LecternError('bad-usage', message, {
    hint: `See lectern ${command ? `${command} ` : ''}--help.`,
    cause,
  })
}
