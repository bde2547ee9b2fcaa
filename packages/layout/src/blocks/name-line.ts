import { gap } from '../flow/flow.js'
import { gapToFill } from '../inline/blank.js'
import { addTag, leafOf } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'
import type { InlineRun } from '../text/run.js'
import { markOfOurs, type Scope } from '../work.js'

/** "Name ______ Date ______" above the title of a handout. */
export function nameLine(scope: Scope): void {
  const { work, look, width } = scope
  if (!work.print.nameLine) return
  const { messages } = work.words(work.article.meta.lang)
  const tag = addTag(scope.tag, 'P', markOfOurs(work.article.meta.lang, work))
  const words = (text: string): InlineRun => ownRun(text, look, scope, leafOf(tag))
  const toFill = (wide: number): InlineRun => {
    const blank = addTag(tag, 'Span', { alt: messages.blank })
    return { ...ownRun('', look, scope, leafOf(blank)), object: gapToFill(wide, work.theme.color.text) }
  }
  const runs = [
    words(`${messages.name} `),
    toFill(width * 0.45),
    words(`  ${messages.date} `),
    toFill(width * 0.22),
  ]
  scope.out.push(
    ...setParagraph(
      runs,
      { ...scope, main: false },
      { tag, look: { ...look, leading: 2 }, keep: 'together' },
    ),
    gap(look.size),
  )
}
