import { LecternError, type Lexicon } from '@lectern/core'
import type { Element, Nodes } from 'xast'

export interface PlsLexicon {
  /** BCP 47, where the file says it. */
  lang?: string
  lexicon: Lexicon
  /** Words whose pronunciation cannot be used, since it is not in IPA. */
  unusable: readonly string[]
}

/**
 * Reads a lexicon in PLS 1.0. A word is every `<grapheme>` of a lexeme; it is said by the preferred `<phoneme>` in IPA,
 * else the first, else the `<alias>`. No entity but XML's own is known, so nothing is fetched and nothing grows.
 *
 * @throws LecternError `unreadable-input` where it is no PLS
 */
export async function readPls(xml: string): Promise<PlsLexicon> {
  const root = await rootOf(xml)
  const lang = root.attributes['xml:lang']
  const lexicon: Record<string, Lexicon[string]> = {}
  const unusable: string[] = []
  for (const lexeme of childrenOf(root, 'lexeme')) {
    const said = spokenOf(lexeme, root.attributes.alphabet ?? 'ipa')
    for (const grapheme of childrenOf(lexeme, 'grapheme').map(textOf)) {
      if (!grapheme) continue
      if (said) lexicon[grapheme] = said
      else unusable.push(grapheme)
    }
  }
  return { ...(lang ? { lang } : {}), lexicon, unusable }
}

async function rootOf(xml: string): Promise<Element> {
  const { fromXml } = await import('xast-util-from-xml')
  const root = attempt(() => fromXml(xml)).children.find((node) => node.type === 'element')
  if (root?.type === 'element' && localName(root) === 'lexicon') return root
  throw unreadable('Its root is not <lexicon>')
}

function attempt<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw unreadable(cause instanceof Error ? cause.message : 'It is not XML', cause)
  }
}

function unreadable(why: string, cause?: unknown): LecternError {
  return new LecternError('unreadable-input', `The lexicon cannot be read as PLS: ${why}`, {
    hint: 'A lexicon is a file in W3C’s Pronunciation Lexicon Specification 1.0.',
    cause,
  })
}

function spokenOf(lexeme: Element, alphabet: string): Lexicon[string] | undefined {
  const phonemes = childrenOf(lexeme, 'phoneme').filter(
    ({ attributes }) => (attributes.alphabet ?? alphabet) === 'ipa',
  )
  const preferred = phonemes.find(({ attributes }) => attributes.prefer === 'true') ?? phonemes[0]
  const ipa = preferred && textOf(preferred)
  if (ipa) return { ipa }
  const alias = childrenOf(lexeme, 'alias').map(textOf).find(Boolean)
  return alias ? { as: alias } : undefined
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
