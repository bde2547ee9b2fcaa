import { asArtifact } from '../flow/as-artifact.js'
import { heightOf, type Repeat } from '../flow/flow.js'
import { type Look, smallSize } from '../look.js'
import type { Place } from '../scope.js'
import { createTag, leafOf } from '../tags/tag.js'
import { segmenterFor } from '../text/dictionary.js'
import { graphemesOf } from '../text/graphemes.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'

/**
 * Stands above what goes on over a page's end: its title, and that it goes on. It is not read, since what it stands above
 * is one element.
 */
export function continuedMark(title: string | undefined, scope: Place): Repeat {
  const { given } = scope
  const { messages } = given.words(scope.look.lang)
  const look: Look = {
    ...scope.look,
    role: 'text',
    size: smallSize(given.theme),
    color: given.theme.color.muted,
  }
  const tag = createTag('Span')
  const text = title
    ? messages.continuedTitle(shortened(title, scope.look.lang))
    : messages.inParentheses(messages.continued)
  const boxes = setParagraph(
    [ownRun(text, look, scope, leafOf(tag))],
    { ...scope, main: false },
    { tag, look },
  )
  // In very large print a title would take the page from what goes on.
  if (title && heightOf(boxes) > given.sheet.pageHeight * 0.12) return continuedMark(undefined, scope)
  return {
    height: heightOf(boxes) + 3,
    draw(canvas, left, top) {
      let y = top
      for (const box of boxes) {
        box.draw(asArtifact(canvas), left, y)
        y += box.height
      }
    },
  }
}

/** UTF-16 units of a title that a mark repeats. */
const most = 70

/** A long title is cut between words, at a space where its script has them; a word longer than that between characters. */
export function shortened(title: string, lang: string): string {
  if (title.length <= most) return title
  const begin = title.slice(0, most)
  const space = begin.lastIndexOf(' ')
  const cut = space >= most / 2 ? space : (lastStart(title, lang) ?? lastCharacter(title))
  return `${trimmedEnd(title.slice(0, cut))}…`
}

const trailing = new Set(',;:，、；：،؛')

/** Without the white space and the marks at the end. */
function trimmedEnd(text: string): string {
  let end = text.length
  while (end > 0 && (trailing.has(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end--
  return text.slice(0, end)
}

function lastStart(title: string, lang: string): number | undefined {
  const starts = Array.from(segmenterFor(lang).segment(title), ({ index }) => index)
  return starts.findLast((index) => index >= most / 2 && index < most)
}

function lastCharacter(title: string): number {
  return Array.from(graphemesOf(title), ({ index }) => index).findLast((index) => index < most) ?? 0
}

/** Two things that stand above, one below the other. */
export function stacked(one: Repeat, other: Repeat): Repeat {
  return {
    height: one.height + other.height,
    draw(canvas, left, top) {
      one.draw(canvas, left, top)
      other.draw(canvas, left, top + one.height)
    },
  }
}
