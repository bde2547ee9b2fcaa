import type { Place } from '../scope.js'
import type { Drawable } from './paint-picture.js'

/** A third of a page at least stays for what belongs to the picture. */
export function fitted(
  picture: Drawable,
  { width, given }: Place,
  wanted = 1,
): { width: number; height: number; scale: number } {
  const scale = Math.min(wanted, width / picture.width, (given.sheet.pageHeight * 0.62) / picture.height)
  return { width: picture.width * scale, height: picture.height * scale, scale }
}
