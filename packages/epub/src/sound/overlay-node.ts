/** A media overlay (EPUB 3.3, 9): what SMIL says, before it is SMIL. */
export interface Overlay {
  /** `ch01`, of the document that it speaks. */
  name: string
  document: string
  children: readonly OverlayNode[]
  /** Sum of its clips, milliseconds. */
  duration: number
}

export type OverlayNode = Sequence | Parallel

/** A structure that a listener may skip or leave, or a sentence of words. */
export interface Sequence {
  kind: 'seq'
  type?: string
  /** Id of its element. */
  target: string
  children: OverlayNode[]
}

export interface Parallel {
  kind: 'par'
  type?: string
  target: string
  /** Path of the sound in the book. */
  sound: string
  begin: number
  end: number
}
