import { createCatalogue, unpackText } from '@lectern/core'
import { emojiLoaders } from './generated/emoji-loaders.js'

/** A sign, without variation selectors and tones of skin, to its name. */
export type EmojiNames = ReadonlyMap<string, string>

/** Signs of texts and tables without a name of their own, and the emoji that means the same. */
const alike: Readonly<Record<string, string>> = {
  '✓': '✔',
  '✗': '❌',
  '✘': '❌',
  '✕': '❌',
  '★': '⭐',
}

const loaders = Object.entries(emojiLoaders).map(([lang, load]) => {
  return [lang, async () => ({ default: { names: (await load()).default } })] as const
})
const catalogue = createCatalogue({ names: '' }, Object.fromEntries(loaders))

/** Names in a language by Unicode's CLDR; undefined where Lectern has none, and engines must do what they can. */
export async function emojiNames(lang: string): Promise<EmojiNames | undefined> {
  const own = await catalogue.load(lang)
  if (own.messages.names === '' || isOther(own.lang, lang)) return undefined
  const { default: packed } = await import('./generated/emoji/signs.js')
  const [signs, lines] = await Promise.all([linesOf(packed), linesOf(own.messages.names)])
  const known = new Map<string, string>()
  for (const [index, sign] of signs.entries()) {
    const name = lines[index]
    if (name) known.set(sign, name)
  }
  for (const [sign, emoji] of Object.entries(alike)) {
    const name = known.get(emoji)
    if (name && !known.has(sign)) known.set(sign, name)
  }
  return known
}

async function linesOf(packed: string): Promise<string[]> {
  return (await unpackText(packed)).split('\n')
}

/** Whether these are the names of English because there are no others. */
function isOther(found: string, asked: string): boolean {
  return found.split('-')[0] !== asked.toLowerCase().split('-')[0]
}
