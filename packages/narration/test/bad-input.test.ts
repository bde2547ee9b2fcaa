import { narrate, scriptJson, ssml, transcriptHtml, transcriptText } from '@lectern/narration'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { article, cells, collect, p, told } from './tell.js'

describe('text that some engines would obey', () => {
  it.each([
    ['a command of espeak or macOS', 'Say [[slnc 5000]] now.', /\[\[/],
    ['an option', '-v evil', /^\s*-/],
    ['an option behind a dash', '—f /etc/passwd', /^\s*[-—]/],
  ])('%s is broken up', async (_, written, command) => {
    const said = await told([p(written)])
    expect(said).toHaveLength(1)
    expect(said[0]).not.toMatch(command)
  })

  it.each([
    'Say [[slnc 5000]].',
    '<break time="9s"/> now',
    '<rate speed="9"/> now',
    '(system "rm -rf /")',
    'hi") (system "id") (SayText "x',
    "'; Start-Process calc; '",
    '-v evil',
  ])('%s is reported', async (written) => {
    const { report, found } = collect()
    await told([p(written)], { report })
    expect(found.map(({ rule }) => rule)).toEqual(['engine-commands'])
  })

  it('markup is words in SSML and in the transcript', async () => {
    const evil = '</s><audio src="http://evil"/> & <script>alert(1)</script> <break time="99s"/>'
    const prepared = await article([p(evil)])
    const script = await narrate(prepared)
    for (const text of [ssml(script), await transcriptHtml(prepared, script)])
      expect(text).not.toMatch(/<audio|<script|<break time="99/)
    expect(await transcriptText(prepared, script)).toContain(evil)
  })
})

describe('text that cannot be spoken', () => {
  it.each(['…', '!!!???', '—', '* * *', '" "', '.'.repeat(1000)])('is silence: %s', async (written) =>
    expect(await told([p('Before.'), p(written), p('After.')])).toEqual(['Before.', 'After.']),
  )

  it('is reported', async () => {
    const { report, found } = collect()
    await told([p('!!!???')], { report })
    expect(found.map(({ rule }) => rule)).toEqual(['sentence-words'])
  })

  it('in a cell, is said to be empty', async () =>
    expect((await told([cells(['A', 'B'], ['1', '—'])])).slice(-3)).toEqual([
      'A: one',
      'B: empty',
      'End of table.',
    ]))

  it('emoji alone are said by name', async () =>
    expect(await told([p('👍'), p('😀😀'), p('👨‍👩‍👧')])).toEqual([
      'thumbs up.',
      'grinning face, two times.',
      'family: man, woman, girl.',
    ]))

  it('a script that no voice reads is announced, and reported with its line', async () => {
    const { report, found } = collect()
    const speaks = (lang: string) => lang === 'en'
    const cuneiform = { ...p('𒀀𒀁𒀂'), data: { lang: 'akk' } }
    expect(await told([cuneiform, p('After.')], { speaks, report })).toEqual([
      'Text in Akkadian, not read.',
      'After.',
    ])
    expect(found.map(({ rule }) => rule)).toContain('voice-language')
  })

  it('marks of direction, soft hyphens and control characters are not said', async () =>
    expect(await told([p('co\u00adoper\u00adate \u202eright\u202c \u200fnow\u0007.')])).toEqual([
      'cooperate right now.',
    ]))
})

describe('length', () => {
  it('a sentence of 100,000 characters is said in pieces, all of it, in time, and reported once', {
    timeout: 20_000,
  }, async () => {
    const long = `${'word 12 and '.repeat(8_400)}end`
    const begin = processorTime()
    const prepared = await article([p(long)])
    const { report, found } = collect()
    const script = await narrate(prepared, { report })
    expect(found.map(({ rule }) => rule)).toEqual(['sentence-length'])
    expect(processorTime() - begin).toBeLessThan(15_000)
    const said = script.items.flatMap((item) => (item.type === 'speech' ? [item.spoken] : []))
    expect(said.every((text) => text.length < 3_000)).toBe(true)
    expect(said.join(' ').match(/\bword twelve\b/g)).toHaveLength(8_400)
    expect(said.join(' ')).toContain('and end.')
  })

  it('a paragraph of thousands of sentences and links takes time in proportion', {
    timeout: 30_000,
  }, async () => {
    const link = {
      type: 'link' as const,
      url: 'https://example.org',
      children: [{ type: 'text' as const, value: 'so' }],
    }
    const pieces = Array.from({ length: 3_000 }, () => ['It was ', link, ' then. ']).flat()
    const prepared = await article([p(...pieces)])
    const begin = processorTime()
    const { items } = await narrate(prepared, { frame: false })
    expect(processorTime() - begin).toBeLessThan(8_000)
    expect(items.filter(({ type }) => type === 'speech')).toHaveLength(3_001)
  })

  it('a word of 100,000 letters too', { timeout: 20_000 }, async () => {
    const said = await told([p('a'.repeat(100_000))])
    expect(said[0]).toHaveLength(100_001)
  })
})

describe('any article', () => {
  const piece = fc.constantFrom(
    'One. ',
    'Dr. Who 12 ',
    '👍 ',
    '[[',
    '\u0000',
    '<b>',
    '-',
    '“Is it?” she asked. ',
    '3/4 ',
    '\u202e',
    '\ud800',
    '。',
    'é',
  )

  it('has texts and a script without an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { maxLength: 4 }),
        async (blocks) => {
          const prepared = await article(blocks.map((pieces) => p(pieces.join(''))))
          const script = await narrate(prepared)
          ssml(script)
          scriptJson(script)
          await transcriptHtml(prepared, script)
          await transcriptText(prepared, script)
        },
      ),
      { numRuns: 60 },
    )
  })
})
