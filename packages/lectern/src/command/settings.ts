import { didYouMean, isLanguageTag, LecternError, themeNames, webAddress } from '@lectern/core'
import type { PartOptions } from '@lectern/web'
import { isRecord } from './config-values.js'
import { given } from './given.js'
import { margin, paper, runningLine } from './page-settings.js'
import {
  between,
  choice,
  choices,
  count,
  names,
  oneOrMore,
  parser,
  text,
  texts,
  type ValueParser,
  yes,
} from './value-parsers.js'

const languageTag = parser({ type: 'string' }, (value, name): string => {
  const tag = text(value, name)
  if (isLanguageTag(tag)) return tag
  throw new LecternError('bad-usage', `${name} must be a language tag, not ${JSON.stringify(tag)}`, {
    hint: 'For example en, pt-BR, zh-Hant.',
  })
})

const datePattern = '^\\d{4}-\\d\\d-\\d\\d(T|$)'

const isoDate = parser({ type: 'string', pattern: datePattern }, (value, name): string => {
  const date = text(value, name)
  // JavaScript takes 31 February for a day in March.
  const isDay = new Date(date.slice(0, 10)).getUTCDate() === Number(date.slice(8, 10))
  if (new RegExp(datePattern).test(date) && isDay && !Number.isNaN(Date.parse(date))) return date
  throw new LecternError(
    'bad-usage',
    `${name} must be a date such as 2026-05-14, not ${JSON.stringify(date)}`,
    { hint: 'Write dates as in ISO 8601.' },
  )
})

const address = parser({ type: 'string', pattern: '^https?://' }, (value, name): string => {
  const url = text(value, name)
  if (webAddress(url)) return url.endsWith('/') ? url : `${url}/`
  throw new LecternError('bad-usage', `${name} must be a web address, not ${JSON.stringify(url)}`, {
    hint: 'For example https://example.org/articles/.',
  })
})

const oneHost = parser({ type: 'string', pattern: '^[^\\s/@]+$' }, (value, name): string => {
  const host = text(value, name)
  const isName = /^[^\s/@?#]+$/.test(host) && URL.canParse(`http://${host}`)
  if (isName || URL.canParse(`http://[${host}]`)) return host
  throw new LecternError('bad-usage', `${name} must be a host, not ${JSON.stringify(host)}`, {
    hint: 'For example images.example.org, or example.org:8443.',
  })
})

const hosts: ValueParser<readonly string[]> = parser(oneOrMore(oneHost.schema), (value, name) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((item) => oneHost(item, name))
})

const ruleLevels = ['off', 'info', 'warning', 'error'] as const
export type RuleLevel = (typeof ruleLevels)[number]

/** `{ "link-text": "off" }`, or `link-text=off,…` */
const levelsByRule: ValueParser<Readonly<Record<string, RuleLevel>>> = parser(
  {
    anyOf: [
      { type: 'object', additionalProperties: { enum: ruleLevels } },
      oneOrMore({ type: 'string', pattern: '=' }),
    ],
  },
  (value, name) => {
    const pairs = isRecord(value) ? Object.entries(value) : names(value, name).map((pair) => pair.split('='))
    const level = choice(...ruleLevels)
    return Object.fromEntries(pairs.map(([rule = '', given]) => [rule, level(given, `${name}: ${rule}`)]))
  },
)

/** Every setting of `build`, once: the flags of the command and the keys of a configuration are both parsed with it. */
export const settingParsers = {
  /** Kinds of registered emitters; those who know them check the names. */
  to: names,
  /** Name of a registered reader, or of a dialect of one. */
  from: text,
  /** CSS selectors: the part of a page that is read, and what of it is not. */
  select: text,
  drop: text,
  out: text,
  /** Of articles with parts for the teacher. */
  copy: choice('pupil', 'teacher', 'both'),
  title: text,
  lang: languageTag,
  author: texts,
  date: isoDate,
  /** A picture's file, and what it shows. */
  cover: text,
  coverAlt: text,
  preset: choices('default', 'handout', 'large-print', 'dyslexia', 'high-contrast'),
  theme: choice(...themeNames),
  textSize: between(6, 48),
  number: choice('paragraphs'),
  smartQuotes: yes,
  paper,
  margin,
  header: runningLine,
  footer: runningLine,
  landscape: yes,
  duplex: yes,
  font: text,
  fonts: texts,
  align: choice('start', 'justify'),
  hyphenate: yes,
  contents: choice('long', 'always', 'never'),
  notes: choice('foot', 'end'),
  addresses: yes,
  lineNumbers: yes,
  codeColumns: between(20, 200),
  formulaNumbers: yes,
  qr: text,
  nameLine: choices('name', 'class', 'date', 'score'),
  pdfForms: yes,
  pdfStandard: choice('ua-1', 'ua-1+a-2a', 'ua-1+a-3a', 'ua-2', 'ua-2+a-4f'),
  overlays: choice('sentence', 'word'),
  chapterLevel: between(1, 6),
  chapterSize: between(1000, 10_000_000),
  pronunciation: yes,
  embedFonts: yes,
  epubAccessibility: choice('1.1', '1.2'),
  engine: text,
  voice: text,
  rate: between(0.5, 3),
  audioFormat: choice('mp3', 'm4b', 'opus', 'wav'),
  quotationVoice: text,
  noteVoice: text,
  verbosity: choice('off', 'some', 'all'),
  readCode: choice('announce', 'summary', 'read'),
  readTables: choice('read', 'rows', 'columns', 'summary', 'announce'),
  readNotes: choice('end', 'inline', 'announce'),
  /** Paragraphs have numbers to say where `number` counts them. */
  announce: choices('links', 'pages', 'paragraphs'),
  lexicon: texts,
  chaptersFile: yes,
  maxCharacters: count,
  recording: text,
  narrator: text,
  cues: text,
  assets: choice('inline', 'folder', 'separate'),
  pageFonts: names,
  css: text,
  logo: text,
  /** A page that lists the articles; without a word, where a folder was named. */
  index: yes,
  /** Where the output folder will be found: the feed of the articles needs it. */
  site: address,
  siteTitle: text,
  siteIntroduction: text,
  allowHost: hosts,
  /** Folder of a project whose installed packages may be used: editions, engines, fonts. */
  packages: text,
  /** Seconds for reading an article, and for each of its text editions. */
  maxTime: between(1, 10_000_000),
  maxProcessorTime: between(1, 10_000_000),
  maxSpeechTime: between(1, 10_000_000),
  /** Megabytes. */
  maxMemory: between(64, 1_000_000),
  /** What one article may have, and one edition: `ArticleLimits` of `@lectern/core`. */
  maxNodes: count,
  maxDepth: count,
  maxCells: count,
  /** Megabytes. */
  maxOutput: between(1, 1_000_000_000),
  /** Articles that are made at once, each in a process of its own. */
  jobs: count,
  dryRun: yes,
  strict: yes,
  maxWarnings: between(0, 1_000_000),
  /** How bad a finding is, by its rule: for the exit code and for what is printed. */
  rules: levelsByRule,
  json: yes,
  quiet: yes,
  verbose: yes,
} satisfies Record<string, ValueParser<unknown>>

type Parsers = typeof settingParsers
export type SettingName = keyof Parsers
export type Settings = { [Name in SettingName]?: ReturnType<Parsers[Name]> }

/** Settings that can be given for a single article: what its text does not say. */
export const settingsOfArticle = [
  'from',
  'copy',
  'title',
  'lang',
  'author',
  'date',
  'narrator',
  'lexicon',
] as const satisfies readonly SettingName[]

/** Settings with a value when nobody gave one. */
export interface FullSettings extends Settings {
  to: readonly string[]
  out: string
  preset: NonNullable<Settings['preset']>
}

/** The kinds of Lectern's own emitters. */
export const ownKinds: readonly string[] = ['html', 'pdf', 'epub', 'audio']

/** The kinds of emitters in packages of their own, `@lectern/docx` and `@lectern/daisy`: they are made if they are installed and asked for. */
export const kindsByPackage: readonly string[] = ['docx', 'daisy']

/**
 * @param usual kinds of the emitters whose editions are made when nobody says
 * @throws LecternError `bad-usage` for another kind in `to`
 */
export function withDefaults(settings: Settings, usual: readonly string[] = ownKinds): FullSettings {
  const kinds = [...new Set([...usual, ...kindsByPackage])]
  const other = settings.to?.find((kind) => !kinds.includes(kind))
  if (other !== undefined) {
    throw new LecternError(
      'bad-usage',
      `--to must be one or more of ${kinds.join(', ')}, not ${JSON.stringify(other)}`,
      {
        hint: `Register emitters of other kinds under \`emitters\` in lectern.config.${didYouMean(other, kinds)}`,
      },
    )
  }
  return {
    ...settings,
    to: settings.to ?? usual,
    out: settings.out ?? 'out',
    preset: settings.preset ?? ['default'],
  }
}

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingParsers, name)
}

/** `textSize` as it is written on the command line: `text-size`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * Reads values by the name of their setting.
 *
 * @param label how a setting is called where it was given (`--text-size`, `textSize in lectern.config.json`)
 * @throws LecternError `bad-usage`
 */
export function readSettings(
  values: Readonly<Record<string, unknown>>,
  label: (name: string) => string,
): Settings {
  const settings: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    if (!isSettingName(name))
      throw new LecternError('bad-usage', `Unknown setting: ${label(name)}`, {
        hint: `See lectern build --help.${didYouMean(name, Object.keys(settingParsers))}`,
      })
    settings[name] = settingParsers[name](value, label(name))
  }
  return settings
}

/** Which part of a page is read. */
export function partOf({ select, drop }: Settings): PartOptions {
  return given({ select, drop })
}

/** Metadata that wins over the front matter. */
export function overridesOf({ title, lang, author, date, narrator }: Settings): Record<string, unknown> {
  return given({ title, lang, authors: author, date, narrator })
}
