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
  const toFill = (name: string, question: string, wide: number): InlineRun => {
    const { forms } = given.print
    const attributes = forms
      ? { alt: question }
      : { alt: messages.blank, field: { role: 'text' as const, name: question } }
    const blank = addTag(tag, 'Form', attributes)
    const form = forms ? { field: { name, question, kind: 'gap' as const }, size: look.size } : undefined
    return {
      ...ownRun('', look, scope, leafOf(blank)),
      object: gapToFill(wide, given.theme.color.text, form),
    }
  }
  const runs = [
    words(`${messages.name} `),
    toFill('lectern.name', messages.name, width * 0.45),
    words(`  ${messages.date} `),
    toFill('lectern.date', messages.date, width * 0.22),
  ]
  append(
    scope.out,
    setParagraph(runs, { ...scope, main: false }, { tag, look: { ...look, leading: 2 }, keep: 'together' }),
    gap(look.size),
  )
}
