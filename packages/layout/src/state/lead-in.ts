import type { Box } from '../flow/flow.js'

/** The last paragraph that was set, as far as what follows it depends on it. */
export interface LeadIn {
  /** Whether it announces what stands below: it ends in a colon. */
  readonly announces: boolean
  /** Whether this is its last line, and leads in a list, a table or a program. */
  isLine(box: Box): boolean
  /** @param lines the paragraph's lines, where there are any */
  set(text: string, lines: { count: number; last: Box | undefined }): void
}

export function openLeadIn(): LeadIn {
  let announces = false
  let line: Box | undefined
  return {
    get announces() {
      return announces
    },
    isLine: (box) => box === line,
    set(text, { count, last }) {
      announces = /[:\uff1a]$/.test(text.trimEnd())
      line = count === 1 || announces ? last : undefined
    },
  }
}
