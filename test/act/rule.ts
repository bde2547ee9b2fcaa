/** One rule in the manner of W3C's ACT Rules Format 1.1, as a function that also runs inside a page. */
export interface Rule {
  /** Of the rule that this one follows (https://www.w3.org/WAI/standards-guidelines/act/rules/ID/). */
  readonly id: string
  readonly name: string
  /** Success criteria of WCAG 2.2. */
  readonly wcag: readonly string[]
  /** Elements to which the rule applies, and of those the ones that do not meet it. Uses the page and nothing else. */
  judge(document: Document): { applicable: number; failed: string[] }
}

export type Outcome = 'passed' | 'failed' | 'inapplicable'

export function outcomeOf({ applicable, failed }: ReturnType<Rule['judge']>): Outcome {
  if (failed.length > 0) return 'failed'
  return applicable > 0 ? 'passed' : 'inapplicable'
}
