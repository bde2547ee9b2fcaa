import type { Report, Rule } from '@lectern/core'
import { type Place, positionAt, whereIs } from './place.js'

/** How many findings of a kind are told one by one: of what has to be mended, each that a person can be expected to read. */
const most = { info: 3, warning: 20, error: 20 }

interface Told {
  rule: Rule
  reason: string
  hint: string | undefined
  place: Place
}

/** Findings of one file. Many of a kind are one with their number. */
export class Findings {
  readonly #kinds = new Map<string, Told[]>()

  /**
   * Notes a finding; those of one kind are told together.
   *
   * @param reason a sentence without its end; where it is true is added
   */
  tell(rule: Rule, reason: string, place: Place, hint?: string): void {
    const kind = `${rule.id} ${reason.replace(/“[^”]*”/g, '').replace(/\d+/g, '')}`
    const told = { rule, reason, hint, place: { ...place, headings: [...place.headings] } }
    const same = this.#kinds.get(kind)
    if (same) same.push(told)
    else this.#kinds.set(kind, [told])
  }

  /** Tells all that were noted. */
  release(report: Report): void {
    for (const told of this.#kinds.values()) {
      const [first] = told
      if (first && told.length > most[first.rule.severity])
        report(first.rule, `${sentence(first)}: the first of ${told.length} of this kind`, detail(first))
      else for (const one of told) report(one.rule, sentence(one), detail(one))
    }
  }
}

function sentence({ reason, place }: Told): string {
  const where = whereIs(place)
  return where ? `${reason} (${where})` : reason
}

function detail({ hint, place }: Told) {
  return { place: positionAt(place.paragraph), ...(hint ? { hint } : {}) }
}
