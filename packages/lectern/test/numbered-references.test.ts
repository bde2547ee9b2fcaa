import { parse } from 'lectern'
import { describe, expect, it } from 'vitest'

/** The words of every block, a line each. */
async function lines(value: string, lang = 'en'): Promise<string[]> {
  const article = await parse({ value: `---\nlang: ${lang}\n---\n${value}`, path: 'a.qmd' })
  return [...article.blocks.values()].map(({ text }) => text.trim()).filter(Boolean)
}

const boat = '![The boat](boat.png){#fig-boat}'
const quay = '::: {#fig-quay}\n![A quay](quay.png)\n\nThe quay at dawn\n:::'
const table = '| a | b |\n|---|---|\n| 1 | 2 |\n\n: Tides {#tbl-tides}'

describe('references to figures', () => {
  it('show their numbers, and the captions have them', async () => {
    const found = await lines(
      `See @fig-quay and @fig-boat, [Fig. @fig-boat] and -@fig-quay.\n\n${boat}\n\n${quay}`,
    )
    expect(found[1]).toBe('See Figure 2 and Figure 1, Fig. 1 and 2.')
    expect(found).toContain('Figure 1: The boat')
    expect(found).toContain('Figure 2: The quay at dawn')
  })

  it('are in the language of the article', async () => {
    const found = await lines(`Siehe @fig-quay.\n\n${quay}`, 'de')
    expect(found).toEqual(expect.arrayContaining(['Siehe Abbildung 1.', 'Abbildung 1: The quay at dawn']))
  })

  it('and to tables, formulas and code are counted by kind', async () => {
    const code = '```{#lst-sail .python lst-cap="Setting sail"}\nsail()\n```'
    const found = await lines(
      `@tbl-tides, @eq-depth, @lst-sail.\n\n${table}\n\n$$ d = 1 $$ {#eq-depth}\n\n${code}`,
    )
    expect(found[1]).toBe('Table 1, Equation 1, Listing 1.')
    expect(found).toEqual(expect.arrayContaining(['Table 1: Tides', 'Equation 1', 'Listing 1: Setting sail']))
  })

  it('give no numbers to what nothing refers to', async () => {
    const found = await lines(`See @fig-quay.\n\n${quay}\n\n![The mole](mole.png "The mole")\n\n${table}`)
    expect(found).toEqual(expect.arrayContaining(['Figure 1: The quay at dawn', 'The mole', 'Tides']))
    expect(await lines(`Words.\n\n${quay}`)).toContain('The quay at dawn')
  })

  it('to a heading show its words', async () => {
    expect(await lines('See @sec-tides.\n\n## Tides {#sec-tides}')).toContain('See Tides.')
  })
})
