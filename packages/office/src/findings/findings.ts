import type { Report, Rule } from '@lectern/core'
import { type Place, positionAt, whereIs } from './place.js'

/** How many findings of a kind are told one by one: of what has to be mended, each that a person can be expected to read. */
const most = { info: 3, warning: 20, error: 100 }

interface Told {
  rule: Rule
  reason: string
  hint: string | undefined
  place: Place
}

/** Findings of one file. Many of a kind are one with their number. */
export class Findings {
  readonly #kinds = new Map<string, Told[]>()
  #all: string[] = []

  /**
   * Notes a finding; those of one kind are told together.
   *
   * @param reason a sentence without its end; where it is true is added
   */
  tell(rule: Rule, reason: string, place: Place, hint?: string): void {
    const kind = `${rule.id} ${reason.replace(/“[^”]*”/g, '').replace(/\d+/g, '')}`
    const told = { rule, reason, hint, place: { ...place, headings: [...place.headings] } }
    this.#all.push(reason)
    const same = this.#kinds.get(kind)
    if (same) same.push(told)
    else this.#kinds.set(kind, [told])
  }

  /** How many were noted so far. */
  get count(): number {
    return this.#all.length
  }

  /** What the findings say that were noted after the first so many. */
  since(count: number): string {
    return this.#all.slice(count).join(' ')
  }

  /** Tells all that were noted. */
  release(report: Report): void {
    for (const told of this.#kinds.values()) {
      const [first, ...others] = told
      if (first && told.length > most[first.rule.severity])
        report(
          first.rule,
          `${sentence(first)}: the first of ${told.length} of this kind${quotesOf(others)}`,
          detail(first),
        )
      else for (const one of told) report(one.rule, sentence(one), detail(one))
    }
  }
}

/** The words that others of the kind quote, which may stand in no edition, with their paragraphs. */
function quotesOf(others: readonly Told[]): string {
  const quotes = others.flatMap(({ reason, place }) => {
    const words = reason.match(/“[^”]*”/g)
    return words ? [`paragraph ${place.paragraph} ${words.join(', ')}`] : []
  })
  return quotes.length > 0 ? `; the others: ${quotes.join('; ')}` : ''
}

function sentence({ reason, place }: Told): string {
  return `${reason} (${whereIs(place)})`
}

function detail({ hint, place }: Told) {
  return { place: positionAt(place.paragraph), ...(hint ? { hint } : {}) }
}
