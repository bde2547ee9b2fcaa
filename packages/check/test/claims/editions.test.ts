import { type Description, defaultTheme } from '@lectern/core'
import type { BlockContent, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import {
  gatherEvidence,
  lostOf,
  pageClaims,
  pdfStanding,
  saidOf,
  soundClaims,
} from '../../src/claims/index.js'
import { articleOf, p } from './build.js'

const edition = { hasContents: true, isMoving: false, isEmbedded: () => true }

async function page(children: RootContent[], values: Record<string, unknown> = {}, theme = defaultTheme) {
  const article = await articleOf(children, values)
  const { claims, lost } = pageClaims(article, gatherEvidence(article, edition), theme)
  return [...claims.map(({ standard }) => standard), ...lost.map((one) => `${one.criterion} ${one.reason}`)]
}

test('a page claims WCAG 2.2 AA, and for each thing that breaks it says the criterion instead', async () => {
  expect(await page([p('a', 'x')])).toEqual(['WCAG 2.2 AA'])
  const broken: RootContent[] = [
    p('a', { type: 'image', url: 'x.png', alt: '' }, { type: 'link', url: '#a', children: [] }),
    { type: 'media', kind: 'film', src: 'x.mp4', children: [] },
    {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [] }] }],
    },
  ]
  expect(await page(broken, { lang: 'und' })).toEqual([
    '1.1.1 a picture has no text alternative',
    '1.2.1 a recording has no transcript',
    '1.2.2 a video has no captions',
    '1.3.1 a table has no header cells',
    '2.4.4 a link has no text',
    '3.1.1 its language is not known',
  ])
})

const { color } = defaultTheme

test.each([
  ['of words that are less important', { muted: '#999999' }],
  ['of warnings', { accent: '#ffc0a0' }],
  ['of a part of a program', { code: { ...color.code, comment: '#aaaaaa' } }],
  ['of marked words', { mark: color.text }],
  ['that is not known', { text: 'black' }],
])('too little contrast %s takes the claim away', async (_, change) => {
  const theme = { ...defaultTheme, color: { ...color, ...change } }
  expect(await page([p('a', 'x')], {}, theme)).toEqual([
    `1.4.3 the theme "${defaultTheme.name}" has too little contrast`,
  ])
})

test('a text alternative that says nothing is none', async () => {
  const picture = (alt: string) => p('a', 'x', { type: 'image', url: 'x.png', alt })
  expect(await page([picture('A lake')])).toEqual(['WCAG 2.2 AA'])
  const reason = '1.1.1 the text alternative of a picture does not say what it shows'
  expect(await page([picture('DSC_0001.JPG')])).toEqual([reason])
  const article = await articleOf([picture('image.')])
  const evidence = gatherEvidence(article, edition)
  const values = saidOf(article.meta, evidence).map(({ property, value }) => `${property} ${value}`)
  expect(values).not.toContain('accessibilityFeature alternativeText')
  expect(values).not.toContain('accessModeSufficient textual')
  expect(lostOf(evidence).map((one) => one.reason)).toEqual([
    'some content has no text alternative',
    '1 text alternative does not say what the picture shows',
  ])
})

test('a transcript, and a long description, have words', async () => {
  const media = (...children: BlockContent[]): RootContent => ({
    type: 'media',
    kind: 'sound',
    src: 'x.mp3',
    children,
  })
  expect(await page([media(p('a', 'Ding.'))])).toEqual(['WCAG 2.2 AA'])
  expect(await page([media({ type: 'thematicBreak' })])).toEqual(['1.2.1 a recording has no transcript'])
  const description: Description = { type: 'description', children: [] }
  const picture = p('a', { type: 'image', url: 'x.png', alt: 'A lake' })
  const article = await articleOf([{ type: 'figure', children: [picture, description] }])
  expect(gatherEvidence(article, edition).longDescriptions).toBe(0)
})

test('captions count where the edition has their file', async () => {
  const film: RootContent = {
    type: 'media',
    kind: 'film',
    src: 'x.mp4',
    tracks: [{ kind: 'captions', src: 'x.vtt' }],
    children: [p('a', 'Ding.')],
  }
  const article = await articleOf([film])
  const captioned = (isEmbedded: (src: string) => boolean) =>
    gatherEvidence(article, { ...edition, isEmbedded }).captioned
  expect(captioned(() => true)).toBe(1)
  expect(captioned((src) => src !== 'x.vtt')).toBe(0)
})

test('a PDF claims PDF/UA and level A of PDF/A together, or neither', async () => {
  const article = await articleOf([p('a', 'x')])
  const whole = { pictures: 1, tables: 1, links: 0, lacking: [], undrawn: [] }
  const names = (evidence: typeof whole | Parameters<typeof pdfStanding>[2], archive?: 2) =>
    pdfStanding(article, { ua: 1, ...(archive ? { archive } : {}) }, evidence).claims.map(
      (one) => one.standard,
    )
  expect(names(whole, 2)).toEqual(['PDF/UA-1', 'PDF/A-2a'])
  expect(names({ ...whole, undrawn: ['Egyp'] }, 2)).toEqual(['PDF/A-2u'])
  expect(names({ ...whole, lacking: [{ what: 'picture' }] })).toEqual([])
})

test('what a PDF lacks is told with its block', async () => {
  const article = await articleOf([p('a', 'x')], { lang: 'und' })
  const lacking = [{ what: 'picture', block: 'a' } as const, { what: 'table' } as const]
  const evidence = { pictures: 1, tables: 1, links: 0, lacking, undrawn: [] }
  expect(pdfStanding(article, { ua: 2 }, evidence).lost).toEqual([
    { reason: 'its language is not known' },
    { reason: 'a picture has no text alternative', block: 'a' },
    { reason: 'a table has no headers' },
  ])
})

test('a sound claims what it keeps: all of the text, a transcript, loudness, peaks', () => {
  const measure = (limit: string, isKept: boolean) => ({ value: -19.04, limit, isKept })
  const evidence = {
    isComplete: true,
    isTranscribed: true,
    loudness: measure('Loudness -19 LUFS ± 1', true),
    truePeak: measure('True peak at most -1 dBTP', true),
  }
  const always = ['schema:accessMode auditory', 'WebVTT', 'SSML 1.1']
  const named = (more: Partial<typeof evidence>) =>
    soundClaims({ ...evidence, ...more }).map(({ standard }) => standard)
  expect(named({})).toEqual([
    ...always,
    'WCAG 2.2, 1.2.1 (transcript)',
    'schema:accessModeSufficient auditory',
    'Loudness -19 LUFS ± 1 (ITU-R BS.1770-5): measured -19.0',
    'True peak at most -1 dBTP (ITU-R BS.1770-5): measured -19.0',
  ])
  expect(
    named({
      isComplete: false,
      isTranscribed: false,
      loudness: measure('', false),
      truePeak: measure('', false),
    }),
  ).toEqual(always)
})
