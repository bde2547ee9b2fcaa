import type { Tag } from '@lectern/layout'

/**
 * PDF 2.0 is stricter about what may stand where (ISO 32005): a caption is inside what it names, first or last. In
 * PDF 1.7 it stands beside it, because readers of that time say the alternative text of a figure and nothing inside.
 */
export function adaptToPdf20(tag: Tag): void {
  for (const kid of [...tag.kids]) {
    if (kid.kind === 'leaf') continue
    adaptToPdf20(kid)
    if (kid.type === 'Caption' && !captioned.has(tag.type)) placeCaption(kid, tag)
  }
}

const captioned = new Set(['Figure', 'Formula', 'Table', 'L'])

function placeCaption(caption: Tag, parent: Tag): void {
  const at = parent.kids.indexOf(caption)
  const before = tagAt(parent, at - 1)
  const after = tagAt(parent, at + 1)
  if (before && captioned.has(before.type)) {
    move(caption, parent, before)
    before.kids.push(caption)
  } else if (after && captioned.has(after.type)) {
    move(caption, parent, after)
    after.kids.unshift(caption)
  }
  // A caption of several things, or of words, is a paragraph.
  else caption.type = 'P'
}

function tagAt(parent: Tag, at: number): Tag | undefined {
  const kid = parent.kids[at]
  return kid?.kind === 'tag' && !hasCaption(kid) ? kid : undefined
}

const hasCaption = (tag: Tag): boolean => tag.kids.some((kid) => kid.kind === 'tag' && kid.type === 'Caption')

function move(tag: Tag, from: Tag, to: Tag): void {
  from.kids = from.kids.filter((kid) => kid !== tag)
  tag.parent = to
}
