import type { Finding, SoundCue } from '@lectern/core'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import {
  type EditionEvidence,
  gatherEvidence,
  hazardsOf,
  isUnconfirmed,
  loadSummaryWords,
  lostOf,
  saidOf,
  statements,
  summaryOf,
  unspokenBlocks,
} from '../../src/claims/index.js'
import { articleOf, p } from './build.js'

const edition: EditionEvidence = {
  hasContents: false,
  isMoving: false,
  isEmbedded: () => true,
}
const picture = (alt: string) => p('i', { type: 'image', url: 'x.png', alt })

async function said(children: RootContent[], more: Partial<EditionEvidence> = {}): Promise<string[]> {
  const evidence = gatherEvidence(await articleOf(children), { ...edition, ...more })
  return statements.flatMap((one) => (one.holds(evidence) ? [`${one.property} ${one.value}`] : []))
}

describe('what is said follows from the content', () => {
  test('words alone', async () => {
    expect(await said([p('a', 'Words.')])).toEqual([
      'accessMode textual',
      'accessModeSufficient textual',
      'accessibilityFeature readingOrder',
      'accessibilityFeature displayTransformability',
    ])
  })

  test('a described picture, and one without words', async () => {
    expect(await said([picture('A boat')])).toEqual(
      expect.arrayContaining(['accessMode visual', 'accessibilityFeature alternativeText']),
    )
    const bare = await said([picture('')])
    expect(bare).toContain('accessModeSufficient textual,visual')
    expect(bare).not.toContain('accessModeSufficient textual')
    expect(bare).not.toContain('accessibilityFeature alternativeText')
  })

  test('a picture that could not be had shows nothing', async () => {
    expect(await said([picture('A boat')], { isEmbedded: () => false })).not.toContain('accessMode visual')
  })

  test('seeing and hearing give nobody what is missing', async () => {
    const none: Partial<EditionEvidence> = { isEmbedded: () => false }
    const film = (): RootContent => ({ type: 'media', kind: 'film', src: 'x.mp4', children: [] })
    const sound: RootContent = { type: 'media', kind: 'sound', src: 'x.mp3', children: [] }
    for (const content of [picture(''), picture('x.png'), film(), sound])
      expect((await said([p('a', 'x'), content], none)).join()).not.toContain('accessModeSufficient')
    expect(await said([picture('A boat')], none)).toContain('accessModeSufficient textual')
    const there = await said([picture('A boat'), film()], { isEmbedded: (src) => src === 'x.mp4' })
    expect(there).toContain('accessModeSufficient textual,visual,auditory')
  })

  test('a recording without a transcript', async () => {
    const film: RootContent = { type: 'media', kind: 'film', src: 'x.mp4', children: [] }
    const all = await said([p('a', 'x'), film])
    expect(all).toContain('accessModeSufficient textual,visual,auditory')
    expect(all.join()).not.toMatch(/transcript|closedCaptions/)
  })
})

test('each says when it may be said, and what bears it out', async () => {
  const { meta, ...article } = await articleOf([picture('A boat'), picture('')])
  const said = saidOf(meta, gatherEvidence({ meta, ...article }, edition))
  expect(said.every(({ rule, evidence }) => rule && evidence)).toBe(true)
  expect(said.find(({ value }) => value === 'textual,visual')?.evidence).toBe(
    '1 picture with text alternatives, 1 without, 0 decorative; 0 recordings, 0 with transcripts',
  )
})

test('what readers look for and the content breaks is lost for a reason', async () => {
  const reasons = async (alt: string) =>
    lostOf(gatherEvidence(await articleOf([picture(alt)]), edition)).map(
      ({ value, reason }) => `${value}: ${reason}`,
    )
  expect(await reasons('A boat')).toEqual([])
  expect(await reasons('')).toEqual([
    'textual: some content has no text alternative',
    'alternativeText: 1 picture has no text alternative',
  ])
})

test('pages of print are marked by the author, or by the edition, which may list them', async () => {
  const label = (): RootContent => ({ type: 'pageBreak', label: '7' })
  expect(await said([label()])).toContain('accessibilityFeature pageBreakMarkers')
  expect(await said([label()])).not.toContain('accessibilityFeature pageNavigation')
  const listed = await said([p('a', 'x')], { pageBreaks: 2, hasPageList: true })
  expect(listed).toContain('accessibilityFeature pageNavigation')
})

test('the summary says that a text alternative stands in the text only where there is one', async () => {
  const { messages } = await loadSummaryWords('en')
  const summary = async (alts: string[]) =>
    summaryOf(
      gatherEvidence(await articleOf(alts.map(picture)), { ...edition, isEmbedded: () => false }),
      messages,
      undefined,
    )
  expect(await summary([''])).not.toContain('the text alternative stands')
  expect(await summary(['', 'A boat'])).toContain(
    '1 picture is missing; the text alternative stands in the text.',
  )
})

test('the summary tells deficiencies in the language of the article, with its plurals', async () => {
  const article = await articleOf([picture(''), picture(''), p('a', 'x')], { lang: 'ru' })
  const { messages, lang } = await loadSummaryWords('ru')
  expect(lang).toBe('ru')
  expect(summaryOf(gatherEvidence(article, edition), messages, 'Слово издателя.')).toBe(
    'Слово издателя. Без текстового описания: 2 изображения; в тексте это отмечено (x.png).',
  )
})

test('hazards are what the publisher says, else none only where nothing moves', async () => {
  const { meta } = await articleOf([p('a', 'x')])
  const still = { isMoving: false, sounds: 0, films: 0, absentSounds: 0, absentFilms: 0 }
  const moving = { ...still, isMoving: true }
  expect(hazardsOf(meta, still)).toEqual(['none'])
  expect(hazardsOf(meta, moving)).toEqual(['unknown'])
  expect(hazardsOf(meta, { ...still, sounds: 1 })).toEqual(['unknown'])
  expect(hazardsOf(meta, { ...still, sounds: 1, absentSounds: 1 })).toEqual(['none'])
  const accessibility = { hazards: ['noFlashingHazard'] }
  expect(hazardsOf({ ...meta, accessibility }, moving)).toEqual(['noFlashingHazard'])
})

test('a block with a sentence that nobody speaks is unspoken', async () => {
  const article = await articleOf([p('a', 'One. Two.'), p('b', '* * *')])
  const cue = (sentence: string) => ({ id: sentence, sentence, role: 'text', block: 'a' }) as SoundCue
  const title = 'tests~1'
  const names = (cues: SoundCue[]) => unspokenBlocks(article, { cues }).map(({ id }) => id)
  expect(names([cue(title), cue('a~1')])).toEqual(['a'])
  expect(names([cue(title), cue('a~1'), cue('a~2')])).toEqual([])
})

test('a program that is announced and not read is unspoken, though an announcement has its name', async () => {
  const article = await articleOf([{ type: 'code', lang: 'js', value: 'let a = 1' }])
  const block = [...article.blocks.values()].find(({ type }) => type === 'code')
  expect(unspokenBlocks(article, { cues: [] })).not.toContain(block)
  expect(unspokenBlocks(article, { cues: [], unread: [block?.id ?? ''] })).toContain(block)
})

describe('an edition that lost words, or could not be read back', () => {
  const lost = (name: string) => ({ rule: 'words-lost', edition: name })
  const finding = (one: object) => one as Finding

  test('is known by its findings, and no other edition is', () => {
    expect(isUnconfirmed('pdf', [finding(lost('pdf'))])).toBe(true)
    expect(isUnconfirmed('pdf', [finding({ rule: 'read-back', edition: 'pdf' })])).toBe(true)
    expect(isUnconfirmed('pdf', [finding(lost('pdf.large-print')), finding({ rule: 'image-alt' })])).toBe(
      false,
    )
  })

  test('says how it is perceived, that the rest is unknown, and why', async () => {
    const article = await articleOf([p('a', 'Words.')])
    const evidence = gatherEvidence(article, { ...edition, hasContents: true, isUnconfirmed: true })
    expect(saidOf(article.meta, evidence).map(({ property, value }) => `${property} ${value}`)).toEqual([
      'accessMode textual',
      'accessibilityFeature unknown',
      'accessibilityHazard unknown',
    ])
    const { messages } = await loadSummaryWords('en')
    expect(summaryOf(evidence, messages, 'The publisher praises it.')).toBe(messages.unconfirmed)
  })
})
