import type { Font } from '../font.js'
import type { Color } from './color.js'

/** Text as it stands on a page: what one operator shows. Points from the page's lower left corner. */
export interface Ink {
  page: number
  text: string
  /** Size of the letters as they are seen, with every scale around them. */
  size: number
  /** Degrees from the horizontal. */
  angle: number
  x: number
  y: number
  /** Where the pen is afterwards. */
  right: number
  font: Font
  color: Color
  /** What is painted below it; undefined over a picture or a gradient. */
  ground: Color | undefined
  /** Names of the marked contents around it, outermost first ("Artifact", "Figure", "P"). */
  tags: readonly string[]
}
