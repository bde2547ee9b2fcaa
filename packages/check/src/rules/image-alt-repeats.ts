import { textOf } from '@lectern/core'
import type { Image } from 'mdast'
import type { Node, Parent } from 'unist'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/**
 * No criterion forbids it: the name of the link, and of the picture, is right, and longer than it has to be (WCAG 2.2, technique H2; axe-core has it
 * among its best practices). So it is no error, and no claim falls.
 */
export const imageAltRepeats: NodeCheck = (node, { report, block }) => {
  if (node.type !== 'link' && node.type !== 'figure') return
  const { children } = node as Parent
  const pictures = picturesIn(children)
  if (pictures.length === 0) return
  const isLink = node.type === 'link'
  const beside = children.filter(({ type }) => (isLink ? type !== 'image' : type === 'caption'))
  const words = plain(beside.map((child) => textOf(child)).join(''))
  for (const picture of pictures) {
    if (picture.decorative || words === '' || plain(picture.alt ?? '') !== words) continue
    report(
      rules['image-alt-repeats'],
      `"${picture.alt}" is heard twice: the ${isLink ? 'link' : 'caption'} says the same`,
      {
        place: picture,
        block,
        hint: 'Describe what the picture shows, or mark it as decorative where the words beside it say it all.',
      },
    )
  }
}

/** The pictures in a link, or in the paragraph that a figure has around its picture. */
function picturesIn(children: readonly Node[]): Image[] {
  return children
    .flatMap((child) => (child.type === 'paragraph' ? (child as Parent).children : [child]))
    .filter((child): child is Image => child.type === 'image')
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase()
