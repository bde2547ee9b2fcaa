import { append, gap } from '../flow/flow.js'
import { markOfOurs } from '../given.js'
import { gapToFill } from '../inline/blank.js'
import type { Place, Target } from '../scope.js'
import { addTag, leafOf } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'
import type { InlineRun } from '../text/run.js'

/** "Name ______ Date ______" above the title of a handout. */
export function nameLine(scope: Place & Target): void {
  const { given, look, width } = scope
  if (!given.print.nameLine) return
  const { messages } = given.words(given.article.meta.lang)
  const tag = addTag(scope.tag, 'P', markOfOurs(given.article.meta.lang, given))
  const words = (text: string): InlineRun => ownRun(text, look, scope, leafOf(tag))
  const toFill = (name: string, wide: number): InlineRun => {
    const blank = addTag(tag, 'Form', { alt: messages.blank, field: { role: 'text', name } })
    return { ...ownRun('', look, scope, leafOf(blank)), object: gapToFill(wide, given.theme.color.text) }
  }
  const runs = [
    words(`${messages.name} `),
    toFill(messages.name, width * 0.45),
    words(`  ${messages.date} `),
    toFill(messages.date, width * 0.22),
  ]
  append(
    scope.out,
    setParagraph(runs, { ...scope, main: false }, { tag, look: { ...look, leading: 2 }, keep: 'together' }),
    gap(look.size),
  )
}
