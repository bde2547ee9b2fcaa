import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from './rule.ts'

/** A folder a rule: `rule.ts`, cases that pass, fail, or are none of its business, and articles that try to break it. */
export const folder = join(import.meta.dirname, 'rules')

export const rules: readonly { folder: string; rule: Rule }[] = await Promise.all(
  readdirSync(folder).map(async (name) => ({
    folder: name,
    rule: ((await import(`./rules/${name}/rule.ts`)) as { default: Rule }).default,
  })),
)
