import type { Node } from 'unist'
import { isTextBlock } from '../nodes/kinds.js'
import { scriptOf } from '../words/direction.js'
import { isCertain, ownText } from './doubtful-language.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'

/** Text blocks that are in another script than what is around them, by that script (ISO 15924). */
export type PartsByScript = Map<string, Node[]>

/** Scripts that one language writes, nearly always: the likely one of Unicode's CLDR. */
const decided =
  'Grek Hebr Hang Jpan Thai Khmr Laoo Mymr Geor Armn Taml Telu Knda Mlym Gujr Guru Orya Sinh Tibt Thaa'.split(
    ' ',
  )
const shared = ['Latn', 'Cyrl', 'Arab', 'Deva', 'Beng', 'Ethi', 'Hani']

/** Names and terms are in Latin letters everywhere, and Greek letters are signs: so few of them are no words of a language. */
const fewest: Readonly<Record<string, number>> = { Latn: 20, Grek: 5 }
const fewestOfOthers = 3

/** Scripts with the characters of others. */
const wider: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
}

const patterns = new Map<string, RegExp>()

function lettersOf(script: string, text: string): number {
  let pattern = patterns.get(script)
  if (!pattern) {
    const names = (wider[script] ?? [script]).map((name) => `\\p{Script=${name}}`)
    pattern = new RegExp(`(?=\\p{L})[${names.join('')}]`, 'gu')
    patterns.set(script, pattern)
  }
  return text.match(pattern)?.length ?? 0
}

/** The script of a text block, where fewer than a fifth of its letters are in that of the language around. */
export function foreignScript(node: Node, lang: string): string | undefined {
  if (lang === 'und' || !isTextBlock(node) || node.type === 'code' || node.type === 'math') return undefined
  const usual = scriptOf(lang)
  const text = ownText(node)
  // Most blocks of most articles: the signs from U+2000 on are of no script.
  if (usual === 'Latn' && !/[\u0370-\u1fff\u2c00-\uffff]/.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (lettersOf(usual, text) * 5 >= letters) return undefined
  const script = [...shared, ...decided].find((one) => lettersOf(one, text) * 2 > letters)
  return script && letters >= (fewest[script] ?? fewestOfOthers) ? script : undefined
}

/** Gives the blocks of each script its language, where the script or all their words tell it; else tells that it is not marked. */
export async function markParts(draft: Draft, parts: PartsByScript): Promise<void> {
  for (const [script, nodes] of parts) {
    const lang = decided.includes(script) ? new Intl.Locale(`und-${script}`).maximize().language : undefined
    const known = lang ?? (await detected(draft, script, nodes))
    if (known) for (const node of nodes) node.data = { ...node.data, lang: known }
  }
}

async function detected(draft: Draft, script: string, nodes: readonly Node[]): Promise<string | undefined> {
  const found = await draft.options.detectLanguage?.(nodes.map(ownText).join('\n'))
  const name = new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script
  const count = nodes.length === 1 ? 'one block' : `${nodes.length} blocks`
  const told = `The language of ${count} in another script (${name}) is not marked`
  const detail = {
    place: nodes[0],
    hint: 'Mark it with :::lang{lang=…} or :span[…]{lang=…}, or declare the language of the article.',
  }
  if (!found || !isCertain(found)) {
    draft.report(rules['lang-of-parts'], told, detail)
    return undefined
  }
  const { lang, certainty, letters } = found
  const sure = `${Math.round(certainty * 100)} % certain, from ${letters} letters`
  draft.report(rules['lang-detected'], `${told}; it was detected as "${lang}" (${sure})`, detail)
  return lang
}
