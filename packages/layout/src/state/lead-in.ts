import type { Box } from '../flow/flow.js'
import { isPointing } from '../text/pointing.js'

/** The last paragraph that was set, as far as what follows it depends on it. */
export interface LeadIn {
  /** Whether it announces what stands below: it ends in a colon, or points there. */
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
      const isOpen = /[:\uff1a]$/.test(text.trimEnd())
      announces = isOpen || isPointing(text)
      line = count === 1 || isOpen ? last : undefined
    },
  }
}
