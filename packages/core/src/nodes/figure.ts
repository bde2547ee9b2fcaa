import type { BlockContent, Data, Parent, PhrasingContent } from 'mdast'

/** Pictures, a table, code or a quotation that are read together, with a caption and maybe a long description. */
export interface Figure extends Parent {
  type: 'figure'
  children: Array<BlockContent | Caption | Description>
  data?: Data
}

/** The visible title of a figure, an aside, a disclosure or a media player. Always the text of its parent. */
export interface Caption extends Parent {
  type: 'caption'
  children: PhrasingContent[]
  data?: Data
}

/** A long description of the pictures in the same figure (WCAG 1.1.1, technique G92). */
export interface Description extends Parent {
  type: 'description'
  children: BlockContent[]
  data?: Data
}

declare module 'mdast' {
  interface BlockContentMap {
    figure: Figure
  }
  interface RootContentMap {
    figure: Figure
    caption: Caption
    description: Description
  }
  interface Image {
    /** The author said that the picture carries no information; `alt` is then empty on purpose. */
    decorative?: boolean
    /** Pixels, when the source states them. */
    width?: number
    height?: number
  }
}
