import { check } from '@lectern/check'
import { explanations } from '@lectern/check/explanations'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'

async function found(markdown: string): Promise<string[]> {
  return check(await parse({ value: markdown, path: 'ferry.md' })).map(({ rule }) => rule)
}

describe('what explains a rule', () => {
  const shown = Object.entries(explanations).filter(([, { wrong }]) => wrong !== undefined)

  it.each(shown)('%s: the wrong example breaks it, and the right one does not', async (rule, example) => {
    expect(await found(example.wrong ?? '')).toContain(rule)
    expect(await found(example.right ?? '')).not.toContain(rule)
  })
})
