import { type AnyNode, is, isParent, parentsOf } from '@lectern/core/reading'
import type { Root } from 'mdast'

/** How many letters are in which language. */
export class Letters {
  readonly #counts = new Map<string, number>()

  /** Counts the letters of a text for its language. */
  add(lang: string, text: string): void {
    this.#counts.set(lang, (this.#counts.get(lang) ?? 0) + (text.match(/\p{L}/gu)?.length ?? 0))
  }

  /** The language of most letters; `und` where most are of one that cannot be theirs. */
  get most(): string | undefined {
    const [first] = [...this.#counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)
    return first?.[0]
  }
}

/** Tags that were asked for: a file names the same few for each of its words. */
const known = new Map<string, string | undefined>()
const most = 500

/** A language tag in its usual spelling, or undefined where it is none. */
export function canonical(lang: string | undefined): string | undefined {
  if (!lang || /^x-none$/i.test(lang)) return undefined
  if (known.has(lang)) return known.get(lang)
  if (known.size >= most) known.clear()
  const tag = inUsualSpelling(lang)
  known.set(lang, tag)
  return tag
}

/** Windows names an order of sorting behind the country (`es-ES_tradnl`), which is no part of a language tag. */
function inUsualSpelling(lang: string): string | undefined {
  const tag = lang.includes('-') ? lang.replace(/_.*/, '') : lang.replace('_', '-')
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** Programs name a language for letters that they know nothing of ("Hindi" for Arabic ones): only what can be true is taken. */
function fitsLetters(lang: string, text: string): boolean {
  const primary = lang.split('-')[0] ?? ''
  if (/\p{sc=Hebrew}/u.test(text)) return /^(?:he|yi|lad)$/.test(primary)
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return primary === 'ja'
  if (/\p{sc=Hangul}/u.test(text)) return primary === 'ko'
  if (/\p{sc=Arabic}/u.test(text)) return primary === 'ku' || scriptOf(lang) === 'Arab'
  const script = indic.find((one) => patterns.get(one)?.test(text))
  if (script) return scriptOf(lang) === script
  return !(ofUsers.test(primary) && /\p{L}/u.test(text) && !/[\p{sc=Latn}\p{sc=Hani}]/u.test(text))
}

/** Kinds of letters that have a language each in an office file. */
export type LetterKind = 'latin' | 'eastAsian' | 'complex'

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u

/**
 * The language of words: the nearest that is said and that can be true; `und` where one is said that does not write such letters.
 *
 * @param said what the file says for that kind of letters, nearest first; "zxx" for none
 */
export function languageOf(
  text: string,
  said: (kind: LetterKind) => Iterable<string | undefined>,
): string | undefined {
  const kind = eastAsian.test(text) ? 'eastAsian' : complexLetters.test(text) ? 'complex' : 'latin'
  let unfit: 'und' | undefined
  for (const one of said(kind)) {
    const lang = canonical(one)
    if (lang === 'zxx') return undefined
    if (lang && fitsLetters(lang, text)) return lang
    if (lang) unfit = 'und'
  }
  return unfit
}

/** Scripts of India and of what lies east of it: a language is written in one of them. */
const indic = 'Thai Laoo Khmr Mymr Tibt Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh'.split(' ')

const ofScripts = (scripts: readonly string[]): RegExp =>
  new RegExp(`[${scripts.map((script) => `\\p{sc=${script}}`).join('')}]`, 'u')

/** Letters that word processors call complex, whose language they keep beside that of the others: right-to-left ones, and those of India and the East. */
const complexLetters: RegExp = ofScripts(['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', ...indic])

const patterns = new Map(indic.map((script) => [script, ofScripts([script])]))

const scriptOf = (lang: string): string | undefined => new Intl.Locale(lang).maximize().script

/** Languages in Latin letters that programs name for their users, whatever these write. */
const ofUsers = /^(?:cs|da|de|en|es|fi|fr|it|nb|nl|no|pl|pt|sv)$/

/**
 * Languages stay only where they change: not that of the article, and not another country's kind of it, since nobody writes half a
 * sentence in British and half in American English. A paragraph that is all in one language says it itself.
 */
export function settleLanguages(tree: Root, lang: string | undefined): void {
  const own = lang?.split('-')[0]
  const parents = parentsOf(tree)
  for (const parent of parents.toReversed()) {
    parent.children = parent.children.flatMap((node) => {
      if (!isLanguage(node) || node.data.lang.split('-')[0] !== own) return [node]
      return isParent(node) ? node.children : [node]
    })
  }
  for (const parent of parents) lift(parent)
}

function lift(parent: AnyNode): void {
  if (!isParent(parent) || !/^(?:paragraph|heading|caption|tableCell)$/.test(parent.type)) return
  const [only, ...others] = parent.children
  if (!only || others.length > 0 || !isLanguage(only) || !isParent(only)) return
  parent.data = { ...parent.data, lang: only.data.lang }
  parent.children = only.children
}

function isLanguage(node: AnyNode): node is AnyNode & { data: { lang: string } } {
  return (
    is(node, 'span') &&
    node.data?.lang !== undefined &&
    node.data.dir === undefined &&
    node.data.id === undefined
  )
}
