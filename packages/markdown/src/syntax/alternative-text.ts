import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { type AnyNode, type AnyParent, isParent, textNode } from '../tree.js'
import { isOwnDirective } from './text-directive.js'

declare module 'unist' {
  interface Data {
    /** Of a picture: addresses and titles in its brackets, which an alternative text cannot hold. */
    leftOut?: string[]
  }
}

const isPicture = ({ type }: AnyNode): boolean => type === 'image' || type === 'imageReference'

/** The outermost picture whose brackets are being read. */
function pictureAround({ stack }: CompileContext): AnyNode | undefined {
  return (stack.slice(0, -1) as AnyNode[]).find(isPicture)
}

/**
 * What stands in the brackets of a picture, before mdast makes a text of it: what looks like a directive and is none of ours (`12:30`) stays words, and
 * addresses and titles are noted.
 */
export const alternativeTextFromMarkdown: FromMarkdown = {
  exit: {
    directiveText(token) {
      const source = this.sliceSerialize(token)
      const isWords = pictureAround(this) !== undefined && !isOwnDirective(source)
      this.exit(token)
      const parent = this.stack.at(-1) as AnyNode | undefined
      if (!isWords || !parent || !isParent(parent)) return
      const { children }: AnyParent = parent
      children[children.length - 1] = textNode(source, children.at(-1))
    },
    resourceMarker() {
      const node = (this.stack.at(-1) ?? { type: '' }) as AnyNode & { url?: string; title?: string | null }
      const picture = pictureAround(this)
      const words = [node.url, node.title].filter((one): one is string => Boolean(one))
      if (picture && words.length > 0)
        picture.data = { ...picture.data, leftOut: [...(picture.data?.leftOut ?? []), ...words] }
    },
  },
}
