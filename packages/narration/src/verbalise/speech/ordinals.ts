import type { Around, Language } from '../language.js'
import { testOf } from './choice.js'
import { withEnding } from './endings.js'
import { optionalSource, sourceOf } from './fragment.js'
import { type Context, nowhere } from './speaker.js'
import { patternOf } from './written.js'

/** Another form of an ordinal, by the ending of its last word ("ый" → "ого"), or of every word. */
export function ordinalForms({ ordinals = {} }: Context['speech']): Context['ordinalForm'] {
  const { forms = {}, everyWord = false } = ordinals
  return (said, form) => {
    const changed = (word: string) => withEnding(word, forms[form] ?? {})
    return everyWord ? said.split(' ').map(changed).join(' ') : said.replace(/\S+$/u, changed)
  }
}

/** Ordinals in the form that their mark or the words around them ask for. */
export function ordinalsOf(context: Context): Pick<Language, 'ordinal' | 'ordinals'> {
  const { speech, numbers, placeholders, ordinalForm } = context
  const { written = [], forms = {}, context: around = [] } = speech.ordinals ?? {}
  const rules = around.map((one) => {
    const mark = optionalSource(one.mark, placeholders)
    const isMark = mark === undefined ? undefined : new RegExp(`^(?:${mark})$`, 'u')
    return { test: testOf(one, context), isMark, form: one.form }
  })
  /** As far as the noun that it shares with another or that stands behind a remark: "18./19. Jh.", "2., überarb. Aufl.". */
  const toSharedNoun = new RegExp(
    `^(?:(?:[/–-]| (?:${sourceOf(speech.conjunctions ?? '(?!)', placeholders)}) )?\\d{1,2}\\.)?(?:,[\\p{Ll} .]{3,30})?(?= )`,
    'u',
  )
  /** What is written behind the number, and then the words around it. Before another ordinal ("15.–16. století") the word behind that counts. */
  const formFor = ({ before, after, mark }: Around): string | undefined => {
    const behind = after.replace(toSharedNoun, '')
    const facts = { before, after: behind, noun: /^ (\p{L}+)/u.exec(behind)?.[1] ?? '' }
    const marked = rules.find(({ isMark, test }) => isMark?.test(mark) && test(facts))
    if (marked) return marked.form
    if (Object.hasOwn(forms, mark)) return mark
    return rules.find(({ isMark, test }) => !isMark && test(facts))?.form
  }
  return {
    ordinal: (digits, place) => {
      const said = numbers.spell('ordinal', digits)
      const form = formFor(place ?? nowhere)
      return form ? ordinalForm(said, form) : said
    },
    ordinals: written.map((one) => patternOf(one, placeholders)),
  }
}
