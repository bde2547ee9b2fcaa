import type { Box } from '../flow/flow.js'
import { markOfOurs } from '../given.js'
import { targetOf } from '../inline/targets.js'
import type { Look } from '../look.js'
import type { Place, Setting, Target } from '../scope.js'
import { linked, styleOf } from '../styled.js'
import type { Leaf } from '../tags/tag.js'
import { addTag, leafOf, type Tag, type TagAttributes, type TagType } from '../tags/tag.js'
import { baselineOf, lineBox } from './line-box.js'
import { breakLines } from './lines.js'
import { piecesOf } from './pieces.js'
import type { InlineObject, InlineRun } from './run.js'
import { type ParagraphOptions, setParagraph } from './set-paragraph.js'
import type { LinkInk } from './style.js'

/** Words of our own as a run: they have no place in a block's text. */
export function ownRun(text: string, look: Look, scope: Pick<Place, 'given'>, leaf: Leaf): InlineRun {
  return { text, style: styleOf(scope.given, look), leaf, offset: 0, generated: true }
}

/** Words of our own that lead somewhere, in an element Link of their own. */
export function linkRun(
  text: string,
  look: Look,
  scope: Pick<Place, 'given'>,
  parent: Tag,
  to: Pick<LinkInk, 'target' | 'contents'>,
): InlineRun {
  const tag = addTag(parent, 'Link')
  return ownRun(text, linked(look, scope.given, { tag, ...to }), scope, leafOf(tag))
}

/** An address as the words of its link; words alone where no link may lead there. */
export function addressRun(url: string, look: Look, scope: Pick<Place, 'given'>, parent: Tag): InlineRun {
  const target = targetOf(url, scope.given.anchors)
  return target
    ? linkRun(url, look, scope, parent, { target, contents: url })
    : ownRun(url, look, scope, leafOf(parent))
}

export interface OwnOptions extends Pick<ParagraphOptions, 'keep' | 'align' | 'block'> {
  type?: TagType
  attributes?: TagAttributes
}

/** A paragraph of our own words, in their language. They never begin a page of the edition's map. */
export function ownParagraph(
  text: string,
  look: Look,
  scope: Place & Pick<Target, 'tag'>,
  options: OwnOptions = {},
): Box[] {
  const { type = 'P', attributes = {}, ...rest } = options
  const tag = addTag(scope.tag, type, { ...markOfOurs(look.lang, scope.given), ...attributes })
  return setParagraph(
    [ownRun(text, look, scope, leafOf(tag))],
    { ...scope, main: false },
    { tag, look, ...rest },
  )
}

/** About the width of a digit, in ems. */
export const aDigit = 0.4

/**
 * The number of the page where something stands, in words around it. Its width is kept free in the line, and it is drawn
 * when all pages are set.
 *
 * @param say puts words around the number
 * @param most that may stay free before it where the number turns out narrower, in ems: less than the eye takes for a
 *   second space
 */
export function pageNumberRun(
  id: string,
  say: (label: string) => string,
  look: Look,
  scope: Place & Pick<Setting, 'numbers'>,
  leaf: Leaf,
  most = 0.08,
): InlineRun {
  const { numbers } = scope
  const style = styleOf(scope.given, look)
  const widthOf = (label: string): number => style.chain.shaped(say(label), false).width / 1000
  const room = widthOf(numbers.expected(id, most))
  numbers.keepRoom({ id, most, free: (label) => room - widthOf(label) })
  const width = room * look.size
  const object: InlineObject = {
    width,
    ascent: 0,
    descent: 0,
    draw(canvas, owner, x, baseline) {
      canvas.later((late) => {
        const run = ownRun(say(numbers.of(id) ?? '–'), look, scope, owner)
        const [line] = breakLines(piecesOf([run], scope.dir), width + look.size)
        if (!line) return
        // What a narrow digit leaves free joins the space before.
        const box = lineBox(line, { ...scope, x: 0, width, main: false }, { look, align: 'end' })
        box.draw(late, x, baseline - baselineOf(look))
      })
    },
  }
  return Object.assign(ownRun('', look, scope, leaf), { object })
}
