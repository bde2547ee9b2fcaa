import type { Choices, Conditions } from '@lectern/languages'
import { beforeSource, type Placeholders, sourceOf } from './fragment.js'
import type { NounClasses } from './noun-classes.js'
import { type SayValue, templateOf } from './template.js'

/** What a choice may look at. */
export interface Facts {
  digits?: string
  noun?: string
  /** The noun as it stands behind the number. */
  form?: string
  before?: string
  after?: string
  hour?: number
  minute?: number
  named?: boolean
  /** What is written behind a time, as "p.m.". */
  suffix?: string
  /** Of a fraction, whose numerator is the number. */
  denominator?: number
  monthFirst?: boolean
}

export interface ChoiceContext {
  plurals: Intl.PluralRules
  nouns: NounClasses
  placeholders: Placeholders
}

type Test = (facts: Facts) => boolean

/** Whether all conditions hold. */
export function testOf(conditions: Conditions, { plurals, nouns, placeholders }: ChoiceContext): Test {
  const { is, plural, endsIn, length, hour, hourBelow, minute, minuteBelow, named, of, monthFirst } =
    conditions
  const tests: Test[] = []
  const number = ({ digits = '' }: Facts) => Number(digits)
  if (is) tests.push((facts) => is.includes(number(facts)))
  if (plural) tests.push((facts) => plurals.select(number(facts)) === plural)
  if (endsIn) tests.push(({ digits = '' }) => !/1\d$/.test(digits) && endsIn.includes(Number(digits.at(-1))))
  if (length) tests.push(({ digits = '' }) => digits.length === length)
  if (conditions.nouns) {
    const isOfClass = nouns(conditions.nouns)
    tests.push(({ noun = '' }) => isOfClass(noun))
  }
  if (conditions.nounForm) {
    const ending = new RegExp(`(?:${sourceOf(conditions.nounForm, placeholders)})$`, 'u')
    tests.push(({ form = '' }) => ending.test(form))
  }
  if (conditions.before) {
    const pattern = new RegExp(`${beforeSource(conditions.before, placeholders)}$`, 'u')
    tests.push(({ before = '' }) => pattern.test(before))
  }
  if (conditions.after) {
    const pattern = new RegExp(`^(?:${sourceOf(conditions.after, placeholders)})`, 'u')
    tests.push(({ after = '' }) => pattern.test(after))
  }
  if (conditions.suffix !== undefined) {
    const pattern = new RegExp(`^(?:${sourceOf(conditions.suffix, placeholders)})$`, 'u')
    tests.push(({ suffix = '' }) => pattern.test(suffix))
  }
  if (hour) tests.push((facts) => hour.includes(facts.hour ?? -1))
  if (minute) tests.push((facts) => minute.includes(facts.minute ?? -1))
  if (minuteBelow) tests.push((facts) => (facts.minute ?? 60) < minuteBelow)
  if (hourBelow) tests.push((facts) => (facts.hour ?? 24) < hourBelow)
  if (of) tests.push(({ denominator = 0 }) => of.includes(denominator))
  if (monthFirst !== undefined) tests.push((facts) => (facts.monthFirst ?? false) === monthFirst)
  if (named !== undefined) tests.push((facts) => (facts.named ?? false) === named)
  return (facts) => tests.every((test) => test(facts))
}

/** The template of the first choice that fits, filled. */
export function chooser(
  choices: Choices,
  context: ChoiceContext,
): (facts: Facts, say: SayValue) => string | undefined {
  if (typeof choices === 'string') {
    const fill = templateOf(choices)
    return (_facts, say) => fill(say)
  }
  const all = choices.map((one) => ({ test: testOf(one, context), fill: templateOf(one.say) }))
  return (facts, say) => all.find(({ test }) => test(facts))?.fill(say)
}
