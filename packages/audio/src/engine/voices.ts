import { LecternError, scriptOf } from '@lectern/core'
import type { SpeechVoice } from '@lectern/narration'
import type { AudioOptions } from '../options.js'
import type { Engine, Voice } from './engine.js'

/** The voice for each language of one run. */
export interface Voices {
  /** The voice for a language, undefined where none speaks it; a role may have a voice of its own, where that speaks the language. */
  for(lang: string, who?: SpeechVoice): Voice | undefined
  /** The narrator's. */
  main: Voice
  /** Whether the voice that was asked for speaks the language of the article. */
  asked: boolean
  /** Takes a voice that turned out to be gone from the choice. */
  lose(id: string): void
  /** Ids of those that are gone. */
  lost: ReadonlySet<string>
}

/**
 * Chooses voices once for a run.
 *
 * @param lang of the article
 * @throws LecternError `unknown-voice`, `engine-failed`
 */
export async function chooseVoices(
  engine: Engine,
  lang: string,
  option: AudioOptions['voice'],
  roles: NonNullable<AudioOptions['voices']> = {},
): Promise<Voices> {
  const all = await engine.voices()
  const lost = new Set<string>()
  const left = () => all.filter(({ id }) => !lost.has(id))
  const given = typeof option === 'string' ? findVoice(engine, all, option) : undefined
  const byLang = typeof option === 'object' ? option : {}
  const chosen = new Map<string, Voice | undefined>()
  const choose = (tag: string): Voice | undefined => {
    const name = byLang[tag] ?? byLang[tag.split('-')[0] ?? '']
    const named = name ? findVoice(engine, all, name) : undefined
    if (named && !lost.has(named.id)) return named
    if (given && !lost.has(given.id) && score(given, tag) > 0) return given
    return best(left().filter(speaks(regional(tag))), regional(tag)) ?? best(left(), tag)
  }
  const forLang = (tag: string) => {
    if (!chosen.has(tag)) chosen.set(tag, choose(tag === 'und' ? 'en' : tag))
    return chosen.get(tag)
  }
  const castOf = (who: SpeechVoice): Voice | undefined => {
    const name = roles[who]
    const voice = name ? findVoice(engine, all, name) : undefined
    return voice && !lost.has(voice.id) ? voice : undefined
  }
  const forRole = (tag: string, who?: SpeechVoice) => {
    const cast = who && castOf(who)
    return cast && score(cast, tag) > 0 ? cast : forLang(tag)
  }
  const mainVoice = () =>
    forLang(lang) ?? (given && !lost.has(given.id) ? given : best(left(), 'en')) ?? left()[0]
  const main = mainVoice()
  if (!main) throw new LecternError('engine-failed', `The engine "${engine.id}" has no voices`)
  for (const who of ['quotation', 'note', 'heading'] as const) castOf(who)
  return {
    for: forRole,
    get main() {
      return mainVoice() ?? main
    },
    asked: !given || given === forLang(lang),
    lose(id) {
      lost.add(id)
      chosen.clear()
    },
    lost,
  }
}

/** Finds a voice by id, by name, or by a language tag, as people write it on a command line. */
function findVoice(engine: Engine, voices: readonly Voice[], wanted: string): Voice {
  const plain = wanted.toLowerCase()
  const found =
    voices.find(({ id }) => id === wanted) ??
    voices.find(({ id, name }) => id.toLowerCase() === plain || name.toLowerCase() === plain) ??
    best(
      voices.filter((voice) => voice.langs.some((tag) => tag.toLowerCase() === plain)),
      wanted,
    )
  if (found) return found
  throw new LecternError('unknown-voice', `The engine "${engine.id}" has no voice "${wanted}"`, {
    hint: `lectern voices --engine ${engine.id} lists its ${voices.length} voices.`,
  })
}

/**
 * The language in the region where most people speak it ("en-US" of "en"): its figures and dates are read as there, so the voice should be from
 * there, too.
 *
 * @see CLDR, likely subtags
 */
function regional(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return tag === language && region ? `${language}-${region}` : tag
  } catch {
    return tag
  }
}

const speaks =
  (lang: string) =>
  ({ langs }: Voice): boolean =>
    langs.some((tag) => tag.toLowerCase() === lang.toLowerCase())

function best(voices: readonly Voice[], lang: string): Voice | undefined {
  let found: Voice | undefined
  for (const voice of voices) if (score(voice, lang) > (found ? score(found, lang) : 0)) found = voice
  return found
}

/** How well a voice serves a language: the same tag, a wider one, a narrower one, another region; 0 for not at all. */
function score(voice: Voice, lang: string): number {
  return Math.max(
    0,
    ...voice.langs.map((tag, index) => match(tag.toLowerCase(), lang.toLowerCase()) - index / 100),
  )
}

function match(tag: string, lang: string): number {
  if (tag === lang) return 5
  if (tag.split('-')[0] !== lang.split('-')[0]) return 0
  if (scriptOf(tag) !== scriptOf(lang)) return 0
  if (lang.startsWith(`${tag}-`)) return 4
  return tag.startsWith(`${lang}-`) ? 3 : 2
}
