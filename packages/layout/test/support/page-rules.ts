import type { Theme } from '@lectern/core'
import type { Layout, Tag } from '@lectern/layout'
import { expect } from 'vitest'
import { find, glyphsOf, isLeaf, itemsOf, textByLeaf, textOfTag, width, wordsOf } from './read.js'
import type { SetArticle } from './set.js'

// What holds on the pages of every article.

/** The least size of text: raised and lowered letters are smaller than what they belong to, except in large print. */
export const leastSize = ({ type }: Theme): number => (type.minimum > 15 ? type.minimum : type.minimum * 0.72)

/** Everything is on its page, and no text smaller than the theme allows. */
export function onPaper({ pages }: Layout, theme: Theme): void {
  for (const page of pages) {
    for (const item of glyphsOf(page)) {
      expect(item.size).toBeGreaterThanOrEqual(leastSize(theme) - 0.01)
      expect(item.x).toBeGreaterThanOrEqual(0)
      expect(item.x + width(item)).toBeLessThanOrEqual(page.width)
      expect(item.y - item.size * 0.8).toBeGreaterThanOrEqual(0)
      expect(item.y).toBeLessThanOrEqual(page.height)
    }
    for (const item of itemsOf(page)) {
      if (item.kind !== 'image') continue
      expect(item.x + item.width).toBeLessThanOrEqual(page.width)
      expect(item.y + item.height).toBeLessThanOrEqual(page.height)
    }
  }
}

/** No two stretches of text lie on each other: what is read, what is repeated, and what stands in margins. */
export function nothingOverlaps({ pages }: Layout): void {
  for (const page of pages) {
    const items = glyphsOf(page).filter((item) => wordsOf(item).trim() !== '')
    for (const [index, one] of items.entries()) {
      for (const other of items.slice(index + 1)) {
        if (Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.7) continue
        const isBeside = one.x + width(one) <= other.x + 1 || other.x + width(other) <= one.x + 1
        expect(isBeside, `${wordsOf(one)} / ${wordsOf(other)}`).toBe(true)
      }
    }
  }
}

/** The element that an item's ink belongs to, in the main text. */
function blockOf(tag: Tag): Tag {
  let at = tag
  while (at.parent && !/^(P|H[1-6]|Caption|Figure|TD|TH|Note)$/.test(at.type)) at = at.parent
  return at
}

/** No page ends with a heading. */
export function keptWithNext({ pages }: Layout): void {
  for (const page of pages.slice(0, -1)) {
    const owned = glyphsOf(page).flatMap(({ owner, y }) =>
      isLeaf(owner) ? [{ tag: blockOf(owner.tag), y }] : [],
    )
    const pictures = itemsOf(page).flatMap((item) =>
      'owner' in item && item.kind !== 'glyphs' && isLeaf(item.owner) ? [Number.POSITIVE_INFINITY] : [],
    )
    const headings = owned.filter(({ tag }) => /^H[1-6]$/.test(tag.type))
    for (const { y } of headings) {
      const below = owned.some((other) => other.y > y && !/^H[1-6]$/.test(other.tag.type))
      expect(below || pictures.length > 0).toBe(true)
    }
  }
}

/** Every paragraph of more than one line has at least two on each of its pages. */
export function noLineAlone({ layout, article }: SetArticle): void {
  for (const [id, { type }] of article.blocks) {
    if (type !== 'paragraph') continue
    const tag = find(layout.tags, (one) => one.id === id)
    const counts = layout.pages.map(
      (page) =>
        new Set(
          glyphsOf(page).flatMap(({ owner, y }) => (isLeaf(owner) && blockOf(owner.tag) === tag ? [y] : [])),
        ).size,
    )
    const lines = counts.reduce((sum, count) => sum + count, 0)
    if (lines > 1) expect(counts).not.toContain(1)
  }
}

/** A caption stands on the page of its picture. */
export function captionsWithPictures({ tags, pages }: Layout): void {
  const pageOf = (tag: Tag): number =>
    pages.findIndex((page) => glyphsOf(page).some(({ owner }) => isLeaf(owner) && blockOf(owner.tag) === tag))
  const visit = (tag: Tag): void => {
    const kids = tag.kids.filter((kid): kid is Tag => kid.kind === 'tag')
    const caption = kids.find(({ type }) => type === 'Caption')
    const figure = caption && find(tag, ({ type }) => type === 'Figure')
    if (caption && figure?.bbox) expect(pageOf(caption)).toBe(figure.bbox.page)
    kids.forEach(visit)
  }
  visit(tags)
}

/** "(page 4)" is where the link before it leads. */
export function referencesTrue({ layout }: SetArticle): void {
  const texts = textByLeaf(layout)
  const page = (layout.spots.get('the-end')?.page ?? -1) + 1
  const visit = (tag: Tag): void => {
    if (tag.type === 'Reference' && tag.parent?.type === 'P') {
      const text = textOfTag(tag, texts)
      if (text.startsWith('(page')) expect(text).toBe(`(page ${page})`)
    }
    for (const kid of tag.kids) if (kid.kind === 'tag') visit(kid)
  }
  visit(layout.tags)
}

/** Every block says in the tree what it says in the article. */
export function everyWord({ layout, article }: SetArticle): void {
  const texts = textByLeaf(layout)
  for (const [id, { text, type }] of article.blocks) {
    if (text === '') continue
    const tag = find(layout.tags, (one) => one.id === id)
    expect(tag, `${type} ${id}`).toBeDefined()
    // The text of a picture is its alternative, which is not printed.
    if (!tag || find(tag, ({ type }) => type === 'Figure')) continue
    expect(plain(textOfTag(tag, texts))).toContain(plain(text))
  }
}

/** Without what we put into an author's words: numbers of notes, pages and links. */
export const plain = (text: string): string => text.replace(/\[\d+\]|\((page|link)\s\d+\)|\bp\. \d+|\s+/g, '')

/** Each part of the tree names what it is in. */
export function wellNested(tag: Tag): void {
  for (const kid of tag.kids) {
    if (kid.kind === 'leaf') expect(kid.tag).toBe(tag)
    else {
      expect(kid.parent).toBe(tag)
      wellNested(kid)
    }
  }
}
