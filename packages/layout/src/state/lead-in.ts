import type { Box } from '../flow/flow.js'

/** The last paragraph that was set, as far as what follows it depends on it. */
export interface LeadIn {
  /** Whether it announces what stands below: it ends in a colon, or points there. */
  announces: boolean
  /** Its last line, where that leads in a list, a table or a program. */
  line: Box | undefined
}
