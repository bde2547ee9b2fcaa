import type { Block } from '@lectern/core'
import { languageName } from './languages.js'
import { rules } from './rules.js'
import type { State } from './state.js'

/** Counts a place: an article that quotes a language a hundred times is told of it once. */
export function countVoiceless(state: State, lang: string, block: Block, words?: string): void {
  const key = `${lang} ${words === undefined ? 'not read' : 'read by another'}`
  const known = state.voiceless.get(key)
  if (known) known.places++
  else state.voiceless.set(key, { lang, first: block, places: 1, ...(words === undefined ? {} : { words }) })
}

/** Words whose author does not say which language they are in: a finding a paragraph, or one in all, since names are many. */
export function countUnmarked(state: State, lang: string, block: Block, words: string, once = false): void {
  const key = once ? lang : `${block.id} ${lang}`
  if (state.unmarked.has(key)) return
  state.unmarked.add(key)
  const name = languageName(lang, 'en')
  const script = lang.startsWith('und-')
  state.options.report?.(
    rules['language-marked'],
    `"${words.slice(0, 40)}" ${script ? `is in ${lang === 'und-Zzzz' ? 'a script that Lectern does not know' : name}, which no voice reads` : `is in another script; it is treated as ${name}`}`,
    {
      place: block.position,
      block: block.id,
      hint: script
        ? 'Write how it is pronounced: :say[…]{as="…"}.'
        : `Mark its language: :span[…]{lang=${lang}}.`,
    },
  )
}

/** A finding a language, at its first place. */
export function reportVoiceless({ voiceless, options }: State): void {
  for (const { lang, first, words, places } of voiceless.values()) {
    const read = words === undefined ? '' : `: "${words}" is read by a voice of another language`
    const more = places === 1 ? '' : `, as in ${places - 1} more ${places === 2 ? 'place' : 'places'}`
    options.report?.(rules['voice-language'], `No voice speaks "${lang}"${read}${more}`, {
      place: first.position,
      block: first.id,
      hint: 'Choose a speech engine that has a voice for it.',
    })
  }
}
