import { append, gap } from '../flow/flow.js'
import { type Given, markOfOurs } from '../given.js'
import { gapToFill } from '../inline/blank.js'
import type { NameField } from '../print.js'
import type { Place, Target } from '../scope.js'
import { addTag, leafOf } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import type { InlineRun } from '../text/run.js'
import { setParagraph } from '../text/set-paragraph.js'

/** Widths of what is filled in, in parts of each other. */
const widths: Record<NameField, number> = { name: 4, class: 1.5, date: 2, score: 1.5 }

/** "Name ______ Class ____ Date _____ Score ____" above the title of a handout; a teacher's copy has no name to fill in. */
export function nameLine(scope: Place & Target): void {
  const { given, look, width } = scope
  const fields = given.print.nameLine
  if (fields.length === 0 || given.article.audience === 'teacher') return
  const { messages } = given.words(given.article.meta.lang)
  const tag = addTag(scope.tag, 'P', markOfOurs(given.article.meta.lang, given))
  const parts = fields.reduce((sum, field) => sum + widths[field], 0)
  const room = width * (fields.length > 3 ? 0.55 : 0.65)
  const runs = fields.flatMap((field, index): InlineRun[] => {
    const question = wordsOf(field, messages)
    const words = `${index > 0 ? '  ' : ''}${question} `
    const wide = (room * widths[field]) / parts
    return [ownRun(words, look, scope, leafOf(tag)), toFill(`lectern.${field}`, question, wide)]
  })
  append(
    scope.out,
    setParagraph(runs, { ...scope, main: false }, { tag, look: { ...look, leading: 2 }, keep: 'together' }),
    gap(look.size),
  )

  function toFill(name: string, question: string, wide: number): InlineRun {
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
}

type Messages = ReturnType<Given['words']>['messages']

function wordsOf(field: NameField, { name, schoolClass, date, score }: Messages): string {
  return { name, class: schoolClass, date, score }[field]
}
