import type { Image, Root } from 'mdast'
import type { Context } from '../../context.js'
import { descendants, is } from '../../tree.js'
import { isInAccents, isInCode } from './code-lines.js'

/*
 * `![words](boat.png =300x200)`, as HackMD, Zenn, Azure DevOps and other users of markdown-it-imsize write the size of a picture, and Logseq's
 * `![words](boat.png){:height 200, :width 300}`. CommonMark reads no picture in the one, and words in the other. Before anything is parsed the size becomes blank, and every position stays; afterwards it is read in the source.
 */

const sized = /[ \t]{1,9}=(?:\d{1,5}%?)?x(?:\d{1,5}%?)?(?=[ \t]{0,9}\))/g
const size = /[ \t]=(\d{1,5})?(%?)x(\d{1,5})?(%?)[ \t]*\)$/

/** Height and width of Logseq, in any order, behind the picture. */
const braced = /(?<=\))\{:(?:height|width) \d{1,5}(?:, :(?:height|width) \d{1,5})?\}/g

export function withoutPictureSizes(source: string): string {
  if (!/[ \t]=\d{0,5}%?x\d{0,5}%?[ \t]*\)|\)\{:(?:height|width) /.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      if (!line.includes('](') || isCode(index)) return line
      return line
        .replace(sized, (words, at: number) =>
          isInPicture(line, at) && !isInAccents(line, at) ? ' '.repeat(words.length) : words,
        )
        .replace(braced, (words, at: number) =>
          isInPicture(line, at - 1) && !isInAccents(line, at) ? ' '.repeat(words.length) : words,
        )
    })
    .join('\n')
}

/** Longer than any address with a title, in characters. */
const longest = 3_000

/** Whether an address, and perhaps a title, stands between `![words](` and this offset of the line. */
function isInPicture(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - longest), at)
  const open = before.lastIndexOf('](')
  return /^[^()\s]+(?:[ \t]+"[^"]*")?$/.test(before.slice(open + 2)) && before.lastIndexOf('![', open) >= 0
}

/** Per cent depend on a page that nobody knows: they have no effect. */
export function pictureSizes(tree: Root, { source, leftOut }: Context): void {
  for (const node of descendants(tree)) {
    if (!is<Image>(node, 'image') || !node.position) continue
    const { start, end } = node.position
    const written = source.slice(start.offset, end.offset).slice(-100)
    bracedSize(node, source.slice(end.offset, (end.offset ?? 0) + 60))
    const [words, width, widthSign, height, heightSign] = size.exec(written) ?? []
    if (words === undefined) continue
    if (widthSign || heightSign) leftOut.add('picture', 'size', words.trim().slice(1, -1), node)
    if (width && !widthSign) Object.assign(node, { width: Number(width) })
    if (height && !heightSign) Object.assign(node, { height: Number(height) })
  }
}

/** @param behind what stands behind the picture in the source */
function bracedSize(node: Image, behind: string): void {
  const [list] = /^\{:(?:height|width) [^{}]*\}/.exec(behind) ?? []
  for (const [, name = '', value = ''] of list?.matchAll(/:(height|width) (\d{1,5})/g) ?? [])
    Object.assign(node, { [name]: Number(value) })
}
