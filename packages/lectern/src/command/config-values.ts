import { isLanguageTag, LecternError, type OptionKind, optionKinds } from '@lectern/core'
import type { Config } from '../config.js'
import type { Settings } from './settings.js'

/** What no flag can say. `articles` is read with each article. */
type Registered = Omit<Config, Exclude<keyof Settings, 'theme'>>

interface Kind extends Pick<OptionKind, 'accepts' | 'allowed' | 'advice'> {
  hint: string
}

const kinds: Readonly<Record<keyof Registered, Kind>> = {
  articles: {
    accepts: isRecord,
    allowed: 'an object',
    hint: 'For example "articles": { "harbour.txt": { "lang": "en" } }. Articles to publish are named in the call.',
  },
  defaults: {
    accepts: isDefaults,
    allowed: '{lang, author, publisher}',
    hint: 'For example "defaults": { "lang": "en", "publisher": "Town Press" }. What an article says itself wins.',
  },
  extensions: {
    accepts: listOf(({ type, lower }) => type !== undefined && isFunction(lower)),
    allowed: 'a list of {type, lower(node)}',
    hint: 'See NodeExtension in @lectern/core.',
  },
  readers: {
    accepts: listOf(
      ({ name, extensions, read }) => isText(name) && Array.isArray(extensions) && isFunction(read),
    ),
    allowed: 'a list of readers',
    hint: 'See Reader in @lectern/core: { name, extensions, mediaTypes, read(source, context) }.',
  },
  remarkPlugins: {
    accepts: (value) => Array.isArray(value) && value.every((one) => isFunction([one].flat()[0])),
    allowed: 'a list of plugins of unified',
    hint: 'For example remarkPlugins: [remarkBreaks, [remarkSmartypants, { dashes: false }]].',
  },
  emitters: {
    accepts: listOf(({ name, kind, emit }) => isText(name) && isText(kind) && isFunction(emit)),
    allowed: 'a list of emitters',
    hint: 'See Emitter in @lectern/core: { name, kind, emit(article, context) }.',
  },
  engines: {
    accepts: (value) => isRecord(value) && Object.values(value).every(isFunction),
    allowed: 'an object of named functions that each make an engine',
    hint: 'For example engines: { mine: () => myEngine() }.',
  },
  theme: {
    ...optionKinds.theme,
    hint: 'See Theme in @lectern/core. Tokens that are left out come from the theme that base names.',
  },
  slots: {
    accepts: (value) => isRecord(value) && Object.values(value).every(Array.isArray),
    allowed: '{head, top, bottom}, each a list of nodes of hast',
    hint: 'See PageSlots in @lectern/html. hastscript makes nodes.',
  },
  http: {
    accepts: (value) =>
      isRecord(value) && isText(value.url) && isText(value.model) && Array.isArray(value.voices),
    allowed: '{url, model, voices}',
    hint: 'voices is a list of {id, name, langs}. The engine looks at the rest itself.',
  },
  piper: {
    accepts: (value) => isRecord(value) && isText(value.models) && isText(value.program ?? ''),
    allowed: '{models, program}',
    hint: 'models is the folder of the .onnx files.',
  },
  kokoro: {
    accepts: (value) => isRecord(value) && isText(value.models),
    allowed: '{models}',
    hint: 'models is the folder of the .onnx file and its voices.',
  },
}

/**
 * A configuration in two: what no flag can say, and values of settings, which are still to be read.
 *
 * @param path of the configuration
 * @throws LecternError `bad-usage`
 */
export function parted(
  values: Readonly<Record<string, unknown>>,
  path: string,
): { registered: Registered; settings: Readonly<Record<string, unknown>> } {
  const registered: Record<string, unknown> = {}
  const settings: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof Registered] : undefined
    if (!kind) settings[name] = value
    else if (value !== undefined) registered[name] = checked(name, value, kind, path)
  }
  return { registered, settings }
}

function checked(
  name: string,
  value: unknown,
  { accepts, allowed, advice, hint }: Kind,
  path: string,
): unknown {
  if (accepts(value)) return value
  throw new LecternError('bad-usage', `${name} in ${path} must be ${allowed}`, {
    hint: hint + (advice?.(value) ?? ''),
  })
}

function isDefaults(value: unknown): boolean {
  const accepts: Readonly<Record<string, (value: unknown) => boolean>> = {
    lang: (lang) => isText(lang) && isLanguageTag(lang),
    author: (author) => [author].flat().every(isText),
    publisher: isText,
  }
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, one]) => Object.hasOwn(accepts, key) && accepts[key]?.(one))
  )
}

function listOf(accepts: (entry: Readonly<Record<string, unknown>>) => boolean): Kind['accepts'] {
  return (value) => Array.isArray(value) && value.every((entry) => isRecord(entry) && accepts(entry))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
