import { findingsOf, textOf } from '@lectern/core'
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

/** What the article says, and what is told. */
async function readAndTold(value: string): Promise<string> {
  const { tree } = await toTree({ value, path: 'a.md' })
  return `${textOf(tree)}\n${await told(value)}`
}

describe('fences that are none show themselves', () => {
  const fence = ':::{dropdown} Winter\n:color: Green\nInside.\n:::'
  const indented = fence.replace(/^/gm, '    ')

  it.each([
    ['in indented code', indented],
    ['in code of an item', `- Item\n\n${indented.replace(/^/gm, '  ')}`],
    ['between tags', `<div>\n${fence}\n</div>`],
    ['in HTML that is code', `<pre>\n${fence}\n</pre>`],
  ])('%s', async (_, source) => {
    expect(await readAndTold(source)).toMatch(/:::\{dropdown\} Winter\s+:color: Green/)
  })

  it('and those behind code with tags in it are read', async () => {
    const said = await readAndTold(`\`\`\`html\n<div>\n\`\`\`\n\n${fence}`)
    expect(said).not.toContain(':::')
    expect(said).toContain('“Green”')
  })
})

it('the address of a link in an alternative text is told, and the titles there', async () => {
  const said = await told('![a [b](https://example.org/x "Quay") c](y.png)\n\n![a\\] [b]](y.png) ![a](y.png)')
  expect(said).toContain('left out of it: “https://example.org/x”, “Quay”')
  expect(said.match(/left out of it/g)).toHaveLength(1)
})

describe('of nodes whose characters are taken, nothing is lost untold', () => {
  it.each([
    ['a link in a ruby', '<ruby>k<rt>[l](https://example.org/x "Quay")</rt></ruby>', 'Quay'],
    ['its address', '<ruby>k<rt>[l](https://example.org/x)</rt></ruby>', 'https://example.org/x'],
    ['an attribute list in a ruby', '<ruby>k<rt>[l]{title="Quay"}</rt></ruby>', 'Quay'],
    ['a title between tags', 'A <title>Quay</title> here.', 'Quay'],
    ['attributes of code', 'A `code`{.python title="Quay"} here.', 'Quay'],
  ])('%s', async (_, source, words) => {
    expect(await told(source)).toContain(words)
  })

  it('and no letter is added', async () => {
    const { tree } = await toTree({ value: '<ruby>k<rt>b[^1]</rt></ruby>\n\n[^1]: Words.', path: 'a.md' })
    expect(JSON.stringify(tree)).toContain('"annotation":"b"')
  })
})

it('a caption outside of a table is read', async () => {
  expect(await readAndTold('A word.\n\n<caption>Quay</caption>\n')).toContain('Quay')
})
