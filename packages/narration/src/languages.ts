import { scriptOf } from '@lectern/core'

/** Name of a language in another ("Greek", "grec"), or of a script (`und-Runr`); the tag where it has none. */
export function languageName(lang: string, inLang: string): string {
  try {
    const script = /^und-(\p{L}{4})$/u.exec(lang)?.[1]
    if (script) return new Intl.DisplayNames([inLang], { type: 'script' }).of(script) ?? script
    return new Intl.DisplayNames([inLang], { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}

interface Marks {
  comma: string
  semicolon: string
  colon: string
}

const latin: Marks = { comma: ', ', semicolon: '; ', colon: ': ' }
const wide: Marks = { comma: '、', semicolon: '；', colon: '：' }

/** Marks between words of ours, as the language has them. */
export function marksOf(lang: string): Marks {
  const script = scriptOf(lang)
  if (script === 'Arab') return { comma: '، ', semicolon: '؛ ', colon: ': ' }
  return /^(?:Jpan|Han[st])$/.test(script) ? wide : latin
}

export function sameScript(one: string, other: string): boolean {
  if (one.startsWith('und-') || other.startsWith('und-')) return one === other
  return scriptOf(one) === scriptOf(other)
}
