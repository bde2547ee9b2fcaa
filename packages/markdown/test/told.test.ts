import { findingsOf } from '@lectern/core'
import { toTree } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'

async function told(value: string): Promise<string> {
  const { file } = await toTree({ value, path: 'a.md' })
  return findingsOf(file)
    .map(({ message }) => message)
    .join('\n')
}

describe('single words that no edition has are told', () => {
  it.each([
    ['behind the language of code', '~~~text Harbour\ncode\n~~~', 'Harbour'],
    ['of a second description', '![Quay](a.png){alt="Ferry" fig-alt="D"}', 'Ferry'],
    ['in options of a figure without a file', '```{figure}\n:alt: Ferry\nA caption.\n```', 'Ferry'],
    ['that CommonMark takes for an address', '[Mary]: Yes.', '“Yes.”'],
  ])('%s', async (_, source, words) => {
    expect(await told(source)).toContain(words)
  })

  it('one word of 100 KB in an option takes no time with its square', async () => {
    const start = processorTime()
    expect(await told(`:::{note} T\n:about: ${'a'.repeat(100_000)}\nHere.\n:::`)).toContain('about')
    expect(processorTime() - start).toBeLessThan(5_000)
  })

  it('not what is an address alone, or the code of settings', async () => {
    expect(await told('[b]\n\n[a]: /quay\n[b]: quay\n\n```js {1,3} run\ncode\n```')).toBe('')
  })
})
