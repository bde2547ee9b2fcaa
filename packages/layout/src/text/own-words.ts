import type { Box } from '../flow/flow.js'
import type { Look } from '../look.js'
import type { Leaf } from '../tags/tag.js'
import { addTag, leafOf, type TagAttributes, type TagType } from '../tags/tag.js'
import { markOfOurs, type Scope, styleOf } from '../work.js'
import { baselineOf, lineBox } from './line-box.js'
import { breakLines } from './lines.js'
import { type ParagraphOptions, setParagraph } from './paragraph.js'
import { piecesOf } from './pieces.js'
import type { InlineRun } from './run.js'

/** Words of our own as a run: they have no place in a block's text. */
export function ownRun(text: string, look: Look, scope: Scope, leaf: Leaf): InlineRun {
  return { text, style: styleOf(scope.work, look), leaf, offset: 0, generated: true }
}

export interface OwnOptions extends Pick<ParagraphOptions, 'keep' | 'align'> {
  type?: TagType
  attributes?: TagAttributes
}

/** A paragraph of our own words, in their language. They never begin a page of the edition's map. */
export function ownParagraph(text: string, look: Look, scope: Scope, options: OwnOptions = {}): Box[] {
  const { type = 'P', attributes = {}, ...rest } = options
  const tag = addTag(scope.tag, type, { ...markOfOurs(look.lang, scope.work), ...attributes })
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
  scope: Scope,
  leaf: Leaf,
  most = 0.08,
): InlineRun {
  const { work } = scope
  const style = styleOf(work, look)
  const widthOf = (label: string): number => style.chain.shaped(say(label), false).width / 1000
  const given = widthOf(work.labels.get(id) ?? '0'.repeat(work.digits))
  work.references.push({ id, most, free: (label) => given - widthOf(label) })
  const width = given * look.size
  return {
    ...ownRun('', look, scope, leaf),
    object: {
      width,
      ascent: 0,
      descent: 0,
      draw(canvas, owner, x, baseline) {
        canvas.later((late) => {
          const run = ownRun(say(work.recorder.pageOf(id) ?? '–'), look, scope, owner)
          const [line] = breakLines(piecesOf([run], scope.dir), width + look.size)
          if (!line) return
          // What a narrow digit leaves free joins the space before.
          const box = lineBox(line, { ...scope, x: 0, width, main: false }, { look, align: 'end' })
          box.draw(late, x, baseline - baselineOf(look))
        })
      },
    },
  }
}
