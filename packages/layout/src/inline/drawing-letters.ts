import type { Image } from 'mdast'
import { isLarge, leastLetters } from '../look.js'
import { rules } from '../rules.js'
import type { Place } from '../scope.js'
import { tilesOf } from './drawing-tiles.js'
import { fitted } from './fitted.js'
import { type KeyedDrawing, withKey, withoutWords } from './keyed-drawing.js'
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

export interface KeyedPicture extends Pick<KeyedDrawing, 'key'> {
  picture: Drawable
  /** The key is a list of what numbers in the drawing stand for; else of words that were in it. */
  isNumbered: boolean
}

/**
 * In large print a drawing that has room for larger letters neither as a whole nor in parts has numbers in their place. It is as it was, without a
 * key, where its letters are large enough. Undefined where even numbers have no room.
 *
 * @param placed points to a point of its natural size
 */
export function keyed(
  node: Image,
  picture: Drawable,
  placed: number,
  scope: Place,
): KeyedPicture | undefined {
  const found = numbered(picture, placed, scope)
  if (found && found.key.length > 0)
    scope.findings.report(
      rules['drawing-key'],
      `${node.url} has numbers and a key in place of words, so that its lettering is ${leastLetters} pt`,
      {
        place: node,
        hint: 'Look at the drawing. Fewer words or larger letters would keep them where they stand.',
      },
    )
  return found
}

function numbered(picture: Drawable, placed: number, scope: Place): KeyedPicture | undefined {
  const least = leastIn(picture, placed, scope)
  if (picture.kind !== 'drawing' || least === undefined) return { picture, key: [], isNumbered: true }
  const found = withKey(picture.drawing, least, scope)
  if (!found) return undefined
  return {
    picture: { ...picture, drawing: found.drawing, letters: leastLetters / placed },
    key: found.key,
    isNumbered: true,
  }
}

/** A part of a drawing with very many labels, as large as the page allows. Points. */
export interface KeyedTile extends KeyedPicture {
  width: number
  height: number
}

/**
 * In large print a drawing with more labels than one page has room for as numbers is printed in parts, each with its key. Undefined where that is not
 * enough either.
 */
export function keyedTiles(node: Image, picture: Drawable, scope: Place): KeyedTile[] | undefined {
  if (picture.kind !== 'drawing') return undefined
  const { drawing, width } = picture
  const natural = width / drawing.view.width
  const drawings = tilesOf(drawing, scope)
  const tiles = drawings?.map((tile): KeyedTile | undefined => {
    const { view } = tile
    const part = { ...picture, drawing: tile, width: view.width * natural, height: view.height * natural }
    const { scale, ...size } = fitted(part, scope, Number.POSITIVE_INFINITY)
    const found = numbered(part, scale, scope)
    return found && { ...found, ...size }
  })
  if (!tiles?.every((tile) => tile !== undefined)) return undefined
  scope.findings.report(
    rules['drawing-key'],
    `${node.url} is printed in ${tiles.length} parts with numbers and a key each, so that its lettering is ${leastLetters} pt`,
    {
      place: node,
      hint: 'Look at the parts. Fewer words would keep the drawing whole.',
    },
  )
  return tiles
}

/** In large print a drawing with more labels than numbers can stand for is printed without its words, which are listed behind it. */
export function wordless(node: Image, picture: Drawable, scope: Place): KeyedPicture {
  if (picture.kind !== 'drawing') return { picture, key: [], isNumbered: false }
  const { drawing, key } = withoutWords(picture.drawing, scope)
  scope.findings.report(
    rules['drawing-letters'],
    `${node.url} has more words than numbers can stand for: they are listed below it, and not in it`,
    { place: node, hint: 'Draw it in several pictures with fewer words each.' },
  )
  return { picture: { ...picture, drawing, letters: 0 }, key, isNumbered: false }
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
