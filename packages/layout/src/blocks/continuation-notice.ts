import { asArtifact } from '../flow/as-artifact.js'
import { heightOf, type Repeat } from '../flow/flow.js'
import { type Look, smallSize } from '../look.js'
import type { Place } from '../scope.js'
import { createTag, leafOf } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'

/** UTF-16 units of a title that is repeated: a longer one is a sentence. */
const longest = 70

/**
 * Stands above what goes on over a page's end: its title, and that it goes on. It is not read, since what it stands above
 * is one element.
 */
export function continuationNotice(title: string | undefined, scope: Place): Repeat {
  const { given } = scope
  const { messages } = given.words(scope.look.lang)
  const look: Look = {
    ...scope.look,
    role: 'text',
    size: smallSize(given.theme),
    color: given.theme.color.muted,
  }
  const tag = createTag('Span')
  const text =
    title && title.length <= longest
      ? messages.continuedTitle(title)
      : messages.inParentheses(messages.continued)
  const boxes = setParagraph(
    [ownRun(text, look, scope, leafOf(tag))],
    { ...scope, main: false },
    { tag, look },
  )
  // In very large print a title would take the page from what goes on.
  if (title && heightOf(boxes) > given.sheet.pageHeight * 0.12) return continuationNotice(undefined, scope)
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
