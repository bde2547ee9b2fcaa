import type { GlyphsItem, Item, Layout, Leaf, Page, Tag } from '@lectern/layout'

/** Every item of a page, those inside groups too. */
export function itemsOf(page: Page): Item[] {
  const inside = (item: Item): Item[] =>
    item.kind === 'group' ? [item, ...item.items.flatMap(inside)] : [item]
  return page.items.flatMap(inside)
}

/** Glyphs on the page itself, without those in drawings. */
export function glyphsOf(page: Page): GlyphsItem[] {
  return page.items.filter((item): item is GlyphsItem => item.kind === 'glyphs')
}

/** What the glyphs of an item say, in the order of reading. */
export function wordsOf({ runs }: GlyphsItem): string {
  return runs
    .map((run) => {
      const glyphs = run.rtl ? [...run.glyphs].reverse() : run.glyphs
      return glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
    })
    .join('')
}

export const isLeaf = (owner: object): owner is Leaf => 'kind' in owner

/** Text of each leaf, as its ink says it over all pages. */
export function textByLeaf({ pages }: Layout): Map<Leaf, string> {
  const texts = new Map<Leaf, string>()
  for (const page of pages) {
    for (const item of page.items) {
      if (item.kind !== 'glyphs' || !isLeaf(item.owner)) continue
      texts.set(item.owner, (texts.get(item.owner) ?? '') + wordsOf(item))
    }
  }
  return texts
}

/** The text of an element in the order of the tree. */
export function textOfTag(tag: Tag, texts: ReadonlyMap<Leaf, string>): string {
  return tag.kids
    .map((kid) => (kid.kind === 'leaf' ? (texts.get(kid) ?? '') : textOfTag(kid, texts)))
    .join('')
}

export function find(tag: Tag, test: (tag: Tag) => boolean): Tag | undefined {
  if (test(tag)) return tag
  for (const kid of tag.kids) {
    const found = kid.kind === 'tag' ? find(kid, test) : undefined
    if (found) return found
  }
  return undefined
}

export function width({ runs, size, spacing = 0 }: GlyphsItem): number {
  const glyphs = runs.reduce((sum, run) => sum + run.glyphs.length, 0)
  return (runs.reduce((sum, run) => sum + run.width, 0) * size) / 1000 + glyphs * spacing
}
