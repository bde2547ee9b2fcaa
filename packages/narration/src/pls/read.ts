import { LecternError, type Lexicon } from '@lectern/core'
import type { Element, Nodes } from 'xast'

/** A lexicon that was read from PLS. */
export interface PlsLexicon {
  /** BCP 47, where the file says it. */
  lang?: string
  /** Words that can be used. */
  lexicon: Lexicon
  /** Words that are not said otherwise for all that stands there. */
  unusable: readonly UnusableWord[]
}

/** `alphabet`: not in IPA. `role`: for one part of speech alone, which nobody marks in text. `empty`: nothing stands there. */
export interface UnusableWord {
  word: string
  line?: number
  why: 'alphabet' | 'role' | 'empty'
}

/**
 * Reads a lexicon in PLS 1.0. A word is every `<grapheme>` of a lexeme; it is said by the `<phoneme>` in IPA or the
 * `<alias>` that is preferred, else by the first of them, of one lexeme or of several. No entity but XML's own is known,
 * so nothing is fetched and nothing grows.
 *
 * @throws LecternError `unreadable-input` where it is no PLS
 */
export async function readPls(xml: string): Promise<PlsLexicon> {
  const root = await rootOf(xml)
  const lang = root.attributes['xml:lang']
  const found = new Map<string, Said>()
  const unusable: UnusableWord[] = []
  for (const lexeme of childrenOf(root, 'lexeme')) {
    const said = saidOf(lexeme, root.attributes.alphabet ?? 'ipa')
    const words = childrenOf(lexeme, 'grapheme').map(textOf).filter(Boolean)
    const line = lexeme.position?.start.line
    if (words.length === 0) words.push('')
    for (const word of words) {
      if (typeof said === 'string' || !word)
        unusable.push({ word, ...(line ? { line } : {}), why: typeof said === 'string' ? said : 'empty' })
      else if (!found.has(word) || (said.isPreferred && !found.get(word)?.isPreferred)) found.set(word, said)
    }
  }
  const lexicon = Object.fromEntries([...found].map(([word, { spoken }]) => [word, spoken] as const))
  return { ...(lang ? { lang } : {}), lexicon, unusable }
}

interface Said {
  spoken: Lexicon[string]
  isPreferred: boolean
}

/** What a lexeme says, or why nothing of it is of use. */
function saidOf(lexeme: Element, alphabet: string): Said | UnusableWord['why'] {
  if (lexeme.attributes.role) return 'role'
  const ways = lexeme.children.filter(
    (node): node is Element => node.type === 'element' && /^(?:phoneme|alias)$/.test(localName(node)),
  )
  const written = ways.filter((way) => textOf(way) !== '')
  const usable = written.filter((way) => isAlias(way) || (way.attributes.alphabet ?? alphabet) === 'ipa')
  const preferred = usable.find(({ attributes }) => attributes.prefer === 'true')
  const way = preferred ?? usable[0]
  if (!way) return written.length > 0 ? 'alphabet' : 'empty'
  const said = textOf(way)
  return { spoken: isAlias(way) ? { as: said } : { ipa: said }, isPreferred: preferred !== undefined }
}

const isAlias = (way: Element): boolean => localName(way) === 'alias'

async function rootOf(xml: string): Promise<Element> {
  const { fromXml } = await import('xast-util-from-xml')
  const root = attempt(() => fromXml(xml)).children.find((node) => node.type === 'element')
  if (root?.type === 'element' && localName(root) === 'lexicon') return root
  throw unreadable('its root is not <lexicon>')
}

function attempt<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw unreadable(complaintOf(cause), cause)
  }
}

/** The parser's own words and the line that they are about: "Missing end tag for element grapheme (line 3, column 9)". */
function complaintOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'it is not XML'
  const own = cause.cause instanceof Error ? cause.cause : cause
  if (own instanceof RangeError) return 'it is nested too deeply'
  return own.message.split('\n')[0] ?? own.message
}

function unreadable(why: string, cause?: unknown): LecternError {
  return new LecternError('unreadable-input', `The lexicon cannot be read as PLS: ${why}`, {
    hint: 'A lexicon is a file in W3C’s Pronunciation Lexicon Specification 1.0.',
    cause,
  })
}

function childrenOf({ children }: Element, name: string): Element[] {
  return children.filter((node): node is Element => node.type === 'element' && localName(node) === name)
}

function localName({ name }: Element): string {
  return name.replace(/^.*:/, '')
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value.trim()
  return 'children' in node ? node.children.map(textOf).join('').trim() : ''
}
