/** A sign, without variation selectors and tones of skin, to its name. */
export type EmojiNames = ReadonlyMap<string, string>

const loaders: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
}

/** Signs of texts and tables without a name of their own, and the emoji that means the same. */
const alike: Readonly<Record<string, string>> = {
  '✓': '✔',
  '✗': '❌',
  '✘': '❌',
  '✕': '❌',
  '★': '⭐',
}

/** Names in a language; undefined where we have none, and engines must do what they can. */
export async function emojiNames(lang: string): Promise<EmojiNames | undefined> {
  const base = lang.toLowerCase().split('-')[0] ?? ''
  const load = Object.hasOwn(loaders, base) ? loaders[base] : undefined
  if (!load) return undefined
  const lines = (await load()).default.split('\n')
  const names = new Map(lines.filter(Boolean).map((line) => splitAt(line, line.indexOf(' '))))
  for (const [sign, emoji] of Object.entries(alike)) {
    const name = names.get(emoji)
    if (name && !names.has(sign)) names.set(sign, name)
  }
  return names
}

function splitAt(line: string, at: number): [string, string] {
  return [line.slice(0, at), line.slice(at + 1)]
}
