import { rules as prepareRules } from '../prepare/rules.js'
import { missingRules } from '../publish/missing.js'
import { optionalWorkRules } from '../publish/optional-work.js'
import { rules as readRules } from '../read/rules.js'
import type { Rule } from './rules.js'

/** The rules of reading, preparing and publishing, by id. */
export const coreRules: Readonly<Record<string, Rule>> = {
  ...readRules,
  ...prepareRules,
  ...missingRules,
  ...optionalWorkRules,
}
