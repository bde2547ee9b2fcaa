import { type Article, LecternError } from '@lectern/core'
import type { Engine } from './engine.js'
import type { Voices } from './voices.js'

/**
 * Refuses an article of which no voice reads most: sound that says "Text in Japanese, not read" again and again serves nobody.
 *
 * @throws LecternError `no-voice`
 */
export function refuseUnspeakable(article: Article, engine: Engine, voices: Voices): void {
  const { total, unread } = lettersOf(article, voices)
  const lang = longest(unread)
  if (lang === undefined || sumOf(unread) * 2 <= total) return
  throw new LecternError(
    'no-voice',
    `Most of the article is in ${nameOf(lang)}, which no voice of ${engine.name} speaks`,
    {
      hint: `${adviceFor(engine, lang)} Or give a recording of a person (--recording).`,
    },
  )
}

/** Nobody is sent to the engine that has just been asked. Whether another has the language, only its own list can say. */
function adviceFor({ id }: Engine, lang: string): string {
  const others = ['espeak', 'system', 'piper', 'kokoro', 'http'].filter((name) => !id.includes(name))
  const first = others[0]
  return `See whether another engine speaks it (${others.join(', ')}): lectern voices --engine ${first} --lang ${lang} lists the voices of one.`
}

/** Letters and digits of the article, and those of languages without a voice. */
function lettersOf(article: Article, voices: Voices): { total: number; unread: Map<string, number> } {
  const unread = new Map<string, number>()
  let total = 0
  for (const { text, lang, sentences } of article.blocks.values()) {
    if (sentences.length === 0) continue
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    total += letters
    if (!voices.for(lang)) unread.set(lang, (unread.get(lang) ?? 0) + letters)
  }
  return { total, unread }
}

function longest(letters: ReadonlyMap<string, number>): string | undefined {
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function sumOf(letters: ReadonlyMap<string, number>): number {
  return [...letters.values()].reduce((sum, count) => sum + count, 0)
}

function nameOf(lang: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(lang)
  return name === undefined ? `"${lang}"` : `${name} (${lang})`
}
