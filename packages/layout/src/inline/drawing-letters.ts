import type { Image } from 'mdast'
import { isLarge, leastLetters } from '../look.js'
import { rules } from '../rules.js'
import type { Place } from '../scope.js'
import { withLargerLetters } from './larger-letters.js'
import type { Drawable } from './paint-picture.js'

/** Drawings lose nothing by being enlarged: their letters become as large as the text's smallest. */
export function lettersNeed(picture: Drawable, { given }: Place): number {
  const letters = picture.kind === 'drawing' ? picture.letters : 0
  return letters > 0 ? Math.max(1, given.theme.type.minimum / letters) : 1
}

/**
 * In large print letters that are too small are set larger in the drawing, where there is room for them.
 *
 * @param placed points to a point of its natural size
 */
export function relettered(node: Image, picture: Drawable, placed: number, scope: Place): Drawable {
  const least = leastIn(picture, placed, scope)
  if (picture.kind !== 'drawing' || least === undefined) return picture
  const drawing = withLargerLetters(picture.drawing, least, scope)
  if (!drawing) return picture
  const letters = picture.letters * placed
  scope.findings.report(
    rules['drawing-relettered'],
    `The lettering in ${node.url} is enlarged from ${Math.round(letters * 10) / 10} to ${leastLetters} pt`,
    { place: node, hint: 'Look at the drawing: its labels take more room than their author gave them.' },
  )
  return { ...picture, drawing, letters: leastLetters / placed }
}

/** Size of letters that large print asks for, in units of the drawing; undefined where its letters need not grow. */
function leastIn(picture: Drawable, placed: number, { given }: Place): number | undefined {
  if (picture.kind !== 'drawing' || picture.letters === 0 || !isLarge(given.theme)) return undefined
  if (picture.letters * placed >= leastLetters - 0.05) return undefined
  const natural = picture.width / picture.drawing.view.width
  return leastLetters / (placed * natural)
}

/** @param letters the smallest of the drawing as it is printed, points */
export function reportLetters(node: Image, letters: number, { given, findings }: Place): void {
  const { minimum } = given.theme.type
  const enough = isLarge(given.theme) ? Math.min(minimum, leastLetters) : minimum
  if (letters === 0 || letters >= enough - 0.05) return
  const [found, wanted] = [Math.round(letters * 10) / 10, Math.round(minimum * 10) / 10]
  findings.report(
    rules['drawing-letters'],
    `The lettering in ${node.url} is ${found} pt; the text is ${wanted} pt`,
    {
      place: node,
      hint: 'Use fewer words or larger letters in the drawing, or move the words to its caption.',
    },
  )
}
