import { existsSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean, LecternError } from '@lectern/core'
import {
  flagOf,
  ownKinds,
  readSettings,
  type SettingName,
  type Settings,
  settingParsers,
} from './settings.js'
import { choice, isList, text } from './value-parsers.js'

/** What every command takes that reads a configuration, or what others wrote. */
interface Common {
  settings: Settings
  config?: string
  noConfig?: boolean
  /** One article, too, is read in a process of its own. */
  isolate?: boolean
}

export type Call =
  | ({ command: 'build'; articles: readonly string[]; watch?: boolean } & Common)
  | ({ command: 'check'; articles: readonly string[] } & CheckOptions & Common)
  | ({ command: 'verify'; paths: readonly string[] } & Common)
  | ({ command: 'voices'; sample?: string; add?: VoiceToAdd } & Common)
  | ({ command: Small; paths: readonly string[] } & Common)

/** A voice that is to be fetched. */
export interface VoiceToAdd {
  /** What it will be called. */
  name: string
  /** Address of its model, `….onnx`, or of a voice of Kokoro, `….bin`. */
  from: string
  /** Of the model and, where it is given, of its description; hexadecimal. */
  sha256: readonly string[]
}

/** Commands that publish nothing, and what each is given. */
const small = { explain: '[RULE]', init: '[FOLDER]', assets: 'FOLDER', completion: 'SHELL' } as const
type Small = keyof typeof small

/** What `check` takes beside settings. */
interface CheckOptions {
  format: CheckFormat
  failOn?: FailOn
  /** Path of the findings that are known. */
  baseline?: string
  /** Where those of this call are written. */
  writeBaseline?: string
}

export type CheckFormat = 'text' | 'json' | 'sarif' | 'github'
export type FailOn = 'error' | 'warning' | 'never'

export type Command = Call['command']
type Options = NonNullable<ParseArgsConfig['options']>

/** How much an article may hold. */
const amounts = ['maxNodes', 'maxDepth', 'maxCells'] as const
/** How much a stranger's work may take. */
const limits: readonly SettingName[] = ['maxTime', 'maxProcessorTime', 'maxMemory']
const accepted: Readonly<Record<Command, readonly SettingName[]>> = {
  build: Object.keys(settingParsers) as SettingName[],
  check: [
    'from',
    'select',
    'drop',
    'copy',
    'title',
    'lang',
    'author',
    'date',
    'allowHost',
    ...limits,
    ...amounts,
    'maxWarnings',
    'rules',
    'quiet',
    'verbose',
  ],
  verify: [...limits, 'json', 'quiet'],
  voices: ['engine', 'lang', 'packages', 'allowHost', 'json'],
  init: [],
  assets: [],
  completion: [],
  explain: [],
}
/** Flags that are no settings, and whether they take a value. */
const others: Readonly<Record<Command, Readonly<Record<string, 'string' | 'boolean'>>>> = {
  build: {
    config: 'string',
    'no-config': 'boolean',
    isolate: 'boolean',
    'no-index': 'boolean',
    watch: 'boolean',
  },
  check: {
    config: 'string',
    'no-config': 'boolean',
    isolate: 'boolean',
    format: 'string',
    'fail-on': 'string',
    baseline: 'string',
    'write-baseline': 'string',
  },
  verify: { isolate: 'boolean' },
  voices: { config: 'string', 'no-config': 'boolean', sample: 'string', from: 'string', sha256: 'string' },
  init: {},
  assets: {},
  completion: {},
  explain: {},
}

/** @throws LecternError `bad-usage` */
export function parseCall(args: readonly string[]): Call {
  const [first = '', ...rest] = args
  const command = Object.hasOwn(accepted, first) ? (first as Command) : 'build'
  const { values, positionals } = parsed(command, first === command ? rest : args)
  const common: Common = {
    settings: settingsFrom(command, values),
    ...(typeof values.config === 'string' ? { config: values.config } : {}),
    ...(values['no-config'] === true ? { noConfig: true } : {}),
    ...(values.isolate === true ? { isolate: true } : {}),
  }
  if (command === 'voices') return { command, ...common, ...voicesCall(values, positionals) }
  if (isSmall(command)) {
    const least = small[command].startsWith('[') ? 0 : 1
    if (positionals.length < least || positionals.length > 1)
      throw usage(`lectern ${command} takes one ${small[command]}`, command)
    return { command, paths: positionals, ...common }
  }
  if (positionals.length === 0)
    throw usage(
      command === 'verify'
        ? 'Name at least one PATH'
        : 'Name at least one ARTICLE, or - for what comes by standard input',
      command,
    )
  if (command === 'verify') return { command, paths: positionals, ...common }
  if (command === 'build') {
    const settings = values['no-index'] === true ? { ...common.settings, index: false } : common.settings
    const watch = values.watch === true ? { watch: true } : {}
    return { command, articles: positionals, ...common, settings, ...watch }
  }
  const format = choice('text', 'json', 'sarif', 'github')(values.format ?? 'text', '--format')
  const failOn = choice('error', 'warning', 'never')(values['fail-on'] ?? 'error', '--fail-on')
  const { baseline, 'write-baseline': writeBaseline } = values
  return {
    command,
    articles: positionals,
    ...common,
    format,
    failOn,
    ...(typeof baseline === 'string' ? { baseline } : {}),
    ...(typeof writeBaseline === 'string' ? { writeBaseline } : {}),
  }
}

function voicesCall(
  { sample, from, sha256 }: Values,
  [action, name, ...more]: readonly string[],
): { sample?: string; add?: VoiceToAdd } {
  if (action === undefined) return sample === undefined ? {} : { sample: text(sample, '--sample') }
  const extra = action === 'add' ? more[0] : action
  if (action !== 'add' || name === undefined || extra !== undefined)
    throw usage(
      `lectern voices takes nothing, or: add NAME --from URL --sha256 HEX${extra ? `; not "${extra}"` : ''}`,
      'voices',
    )
  if (typeof from !== 'string' || typeof sha256 !== 'string')
    throw usage('lectern voices add NAME needs --from URL and --sha256 HEX', 'voices')
  return { add: { name, from, sha256: sha256.toLowerCase().split(',') } }
}

function isSmall(command: Command): command is Small {
  return Object.hasOwn(small, command)
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

function parsed(
  command: Command,
  args: readonly string[],
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options: optionsOf(command), allowPositionals: true })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : ''
    const [, withoutValue] = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument /.exec(said) ?? []
    const message = withoutValue ? `${withoutValue} needs a value` : said.split('. ')[0]
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(said) ?? []
    const advice = unknown === undefined ? fileMeant(args) : flagMeant(unknown, command)
    throw usage(message || 'The arguments cannot be read', command, cause, advice)
  }
}

/** A file whose name begins with a dash was taken for options. */
function fileMeant(args: readonly string[]): string {
  const name = args.find((arg) => /^-[^-]/.test(arg) && existsSync(arg))
  return name === undefined ? '' : ` For the file: ./${name}`
}

function flagMeant(unknown: string, command: Command): string {
  const flags = flagsOf(command)
  // "--pdf" is what other programs have.
  const kinds = flags.includes('to') ? ownKinds.map((kind) => [kind, `to ${kind}`] as const) : []
  const [, meant] = kinds.find(([kind]) => kind === unknown) ?? []
  return (meant ? ` Did you mean “${meant}”?` : didYouMean(unknown, flags)).replace('“', '“--')
}

/** Names of all commands. */
export const commands = Object.keys(accepted) as readonly Command[]

/** Without the dashes. */
export function flagsOf(command: Command): string[] {
  return [...accepted[command].map(flagOf), ...Object.keys(others[command])]
}

function optionsOf(command: Command): Options {
  const options: Options = {}
  for (const name of accepted[command]) {
    const { schema } = settingParsers[name]
    options[flagOf(name)] = {
      type: schema.type === 'boolean' ? 'boolean' : 'string',
      multiple: isList(schema),
      ...(name === 'out' ? { short: 'o' } : {}),
    }
  }
  for (const [flag, type] of Object.entries(others[command])) options[flag] = { type }
  return options
}

function settingsFrom(command: Command, values: Values): Settings {
  const given = Object.fromEntries(accepted[command].map((name) => [name, values[flagOf(name)]]))
  return readSettings(given, (name) => `--${flagOf(name)}`)
}

function usage(message: string, command?: Command, cause?: unknown, advice = ''): LecternError {
  return new LecternError('bad-usage', message, {
    hint: `See lectern ${command ? `${command} ` : ''}--help.${advice}`,
    cause,
  })
}
