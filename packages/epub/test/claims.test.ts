import { type Evidence, statements } from '@lectern/check/claims'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookOf, dot, metaOf } from './support/book.ts'
import { soundEdition } from './support/editions.ts'

const front = (more = '') => `---\ntitle: T\nlang: en\ndate: 2026-01-01\n${more}---\n\n`
const features = 'schema:accessibilityFeature'
const sufficient = 'schema:accessModeSufficient'
const files = { 'dot.png': dot }

describe('pictures', () => {
  it('with a text alternative keep both claims', async () => {
    const book = await bookOf(`${front()}![A dot](dot.png)`, { files })
    expect(metaOf(book, features)).toContain('alternativeText')
    expect(metaOf(book, sufficient)).toContain('textual')
    expect(metaOf(book, 'schema:accessMode')).toEqual(['textual', 'visual'])
  })

  it('without one lose them, with a finding, and stand in the summary', async () => {
    const book = await bookOf(`${front()}![](dot.png)`, { files })
    expect(metaOf(book, features)).not.toContain('alternativeText')
    expect(metaOf(book, sufficient)).not.toContain('textual')
    expect(metaOf(book, 'schema:accessibilitySummary')[0]).toContain(
      '1 picture has no text alternative, and this is said in the text (dot.png).',
    )
    expect(book.rules.filter((rule) => rule === 'claim-dropped')).toHaveLength(2)
  })

  it('on the cover count as those in the text', async () => {
    const words = (alt: string) => front(`cover: {src: dot.png, alt: "${alt}"}\n`)
    const told = await bookOf(`${words('A dot')}Text.`, { files })
    expect(metaOf(told, features)).toContain('alternativeText')
    expect(metaOf(told, 'schema:accessMode')).toEqual(['textual', 'visual'])
    const bare = await bookOf(`${words('')}Text.`, { files })
    expect(metaOf(bare, sufficient)).not.toContain('textual')
    expect(metaOf(bare, 'schema:accessibilitySummary')[0]).toContain('(dot.png)')
  })

  it('that only decorate carry no claim', async () => {
    const book = await bookOf(`${front()}![](dot.png){decorative}`, { files })
    expect(metaOf(book, features)).not.toContain('alternativeText')
    expect(metaOf(book, 'schema:accessMode')).toEqual(['textual'])
    expect(book.rules).toEqual([])
  })

  it('that move make hazards unknown, unless the publisher has looked', async () => {
    const frame = '\x21\xf9\x04\x00\x0a\x00\x00\x00'
    const gif = Uint8Array.from(`GIF89a\x01\x00\x01\x00\x00\x00\x00${frame}${frame}`, (char) =>
      char.charCodeAt(0),
    )
    const markdown = '![Waves](a.gif)'
    const derived = await bookOf(front() + markdown, { files: { 'a.gif': gif } })
    expect(metaOf(derived, 'schema:accessibilityHazard')).toEqual(['unknown'])
    const said = front('accessibility: {hazards: [noFlashingHazard, noSoundHazard]}\n')
    const judged = await bookOf(said + markdown, { files: { 'a.gif': gif } })
    expect(metaOf(judged, 'schema:accessibilityHazard')).toEqual(['noFlashingHazard', 'noSoundHazard'])
  })
})

it('an article without a word but its title has text all the same', async () => {
  const book = await bookOf('---\ntitle: "!!!"\nlang: en\n---\n')
  expect(metaOf(book, 'schema:accessMode')).toEqual(['textual'])
})

it('a described picture that is missing is nothing to see', async () => {
  const book = await bookOf(`${front()}![A dot](nowhere.png)`)
  expect(metaOf(book, 'schema:accessMode')).toEqual(['textual'])
  expect(metaOf(book, sufficient)).toEqual(['textual'])
})

describe('headings', () => {
  it('are a structure to move by where there are some below the title', async () => {
    expect(metaOf(await bookOf(`${front()}Text.`), features)).not.toContain('structuralNavigation')
    expect(metaOf(await bookOf(`${front()}## Part\n\nText.`), features)).toContain('structuralNavigation')
  })
})

describe('formulas', () => {
  it('without MathML are not claimed', async () => {
    const book = await bookOf(`${front()}So $x^2$ grows.`)
    expect(metaOf(book, features)).not.toContain('MathML')
    expect(metaOf(book, features)).not.toContain('describedMath')
    expect(metaOf(book, 'schema:accessibilitySummary')[0]).toContain('1 formula is given as source text only')
  })
})

describe('recordings without a transcript', () => {
  const mp3 = { 'bell.mp3': Uint8Array.from([0xff, 0xfb, 0x90, 0x00]) }

  it('must be heard, and then text does not suffice', async () => {
    const book = await bookOf(`${front()}::media[A bell]{src=bell.mp3}`, { files: mp3 })
    expect(metaOf(book, sufficient)).toEqual(['textual,auditory'])
    expect(metaOf(book, 'schema:accessMode')).toEqual(['textual', 'auditory'])
    expect(metaOf(book, 'schema:accessibilityHazard')).toEqual(['unknown'])
  })

  it('and pictures without text must be seen and heard', async () => {
    const book = await bookOf(`${front()}::media[A bell]{src=bell.mp3}\n\n![](dot.png)`, {
      files: { ...mp3, ...files },
    })
    expect(metaOf(book, sufficient)).toEqual(['textual,visual,auditory'])
  })
})

describe('recordings that cannot be embedded', () => {
  it('are neither heard nor seen nor a hazard', async () => {
    const book = await bookOf(`${front()}::media[A bell]{src=bell.wav}\n\n::media[A film]{src=film.mp4}`)
    expect(metaOf(book, 'schema:accessMode')).toEqual(['textual'])
    expect(metaOf(book, 'schema:accessibilityHazard')).toEqual(['none'])
    expect(metaOf(book, sufficient)).not.toContain('textual')
  })
})

describe('sound', () => {
  it('of all the text suffices', async () => {
    const book = await bookOf(`${front()}One. Two.`, { others: (article) => [soundEdition(article)] })
    expect(metaOf(book, sufficient)).toContain('auditory')
    expect(metaOf(book, features)).toContain('synchronizedAudioText')
    expect(metaOf(book, 'schema:accessMode')).not.toContain('auditory')
  })

  it('that leaves a paragraph out does not, and names it', async () => {
    const others = (article: Parameters<typeof soundEdition>[0]) => [
      soundEdition(article, ({ text }) => text === 'Three.'),
    ]
    const book = await bookOf(`${front()}One. Two.\n\nThree.`, { others })
    expect(metaOf(book, sufficient)).not.toContain('auditory')
    expect(metaOf(book, features)).toContain('synchronizedAudioText')
    expect(book.findings.find(({ rule }) => rule === 'sound-gap')).toMatchObject({ line: 9 })
    expect(metaOf(book, 'schema:accessibilitySummary')[0]).toContain('Parts of the text are read aloud')
  })
})

describe('what only a publisher may say', () => {
  const words =
    'accessibility: {conformsTo: EPUB Accessibility 1.1 - WCAG 2.2 Level AA, certifiedBy: The Quay, summary: Checked.}\n'

  it('is never said for them', async () => {
    const book = await bookOf(`${front()}Text.`)
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([])
    expect(metaOf(book, 'a11y:certifiedBy')).toEqual([])
  })

  it('is repeated', async () => {
    const book = await bookOf(`${front(words)}Text.`)
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA'])
    expect(metaOf(book, 'a11y:certifiedBy')).toEqual(['The Quay'])
    expect(metaOf(book, 'schema:accessibilitySummary')[0]).toMatch(/^Checked\./)
    const said = book.edition.claims.find(({ standard }) => standard.startsWith('dcterms:conformsTo'))
    expect(said).toMatchObject({ basis: 'person' })
  })

  it('is not repeated where the content contradicts it', async () => {
    const book = await bookOf(`${front(words)}![](dot.png)`, { files })
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([])
    expect(metaOf(book, 'a11y:certifiedBy')).toEqual([])
    expect(book.rules).toContain('conformance-contradicted')
  })
})

describe('a declared conformance', () => {
  const declared = (words: string) =>
    front(`accessibility: {conformsTo: "${words}", certifiedBy: The Quay}\n`)

  it.each([
    ['WCAG 2.2 AA', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
    ['wcag 2.1 level a', 'EPUB Accessibility 1.1 - WCAG 2.1 Level A'],
    ['EPUB Accessibility 1.2 - WCAG 2.2 Level AAA', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AAA'],
  ])('"%s" becomes the one string that readers know', async (said, written) => {
    expect(metaOf(await bookOf(`${declared(said)}Text.`), 'dcterms:conformsTo')).toEqual([written])
  })

  it('in other words is a finding', async () => {
    const book = await bookOf(`${declared('fully accessible')}Text.`)
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([])
    expect(metaOf(book, 'a11y:certifiedBy')).toEqual([])
    expect(book.findings.find(({ rule }) => rule === 'conformance-string')?.hint).toContain(
      'WCAG 2.2 Level AA',
    )
  })

  it('needs a language (WCAG 3.1.1)', async () => {
    const book = await bookOf('---\ntitle: T\naccessibility: {conformsTo: WCAG 2.2 AA}\n---\n\nText.')
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([])
    expect(book.findings.find(({ rule }) => rule === 'conformance-contradicted')?.message).toContain(
      'language',
    )
  })

  it('is missed where somebody certifies nothing', async () => {
    const book = await bookOf(`${front('accessibility: {certifiedBy: The Quay}\n')}Text.`)
    expect(metaOf(book, 'a11y:certifiedBy')).toEqual([])
    expect(book.rules).toContain('conformance-string')
  })

  it('falls with a picture that cannot be embedded', async () => {
    const book = await bookOf(`${declared('WCAG 2.2 AA')}![A dot](nowhere.png)`)
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([])
  })

  it('stands only while the checks pass', async () => {
    const failed = {
      rule: 'contrast',
      source: 'check',
      severity: 'error' as const,
      message: 'too pale',
      wcag: ['1.4.3'],
    }
    const book = await bookOf(`${declared('WCAG 2.2 AA')}Text.`, { checked: [failed] })
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual([])
    expect(book.findings.find(({ rule }) => rule === 'conformance-contradicted')?.message).toContain('1.4.3')
    const warned = await bookOf(`${declared('WCAG 2.2 AA')}Text.`, {
      checked: [{ ...failed, severity: 'warning' }],
    })
    expect(metaOf(warned, 'dcterms:conformsTo')).toHaveLength(1)
  })
})

describe('EPUB Accessibility 1.2, by switch', () => {
  const words = front(
    'accessibility: {conformsTo: WCAG 2.2 AA, contactEmail: a11y@quay.example, exemption: microenterprise}\n',
  )

  it('names itself, and whom to write to', async () => {
    const book = await bookOf(`${words}Text.`, { epub: { accessibility: '1.2' } })
    expect(metaOf(book, 'dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.2 - WCAG 2.2 Level AA'])
    expect(metaOf(book, 'a11y:contactEmail')).toEqual(['a11y@quay.example'])
  })

  it('is not 1.1, which knows no address', async () => {
    const book = await bookOf(`${words}Text.`)
    expect(metaOf(book, 'a11y:contactEmail')).toEqual([])
    expect(metaOf(book, 'a11y:exemption')).toEqual(['eaa-microenterprise'])
  })

  it('never goes without a sufficient access mode, whatever the content', () => {
    const some = (value: boolean) => (value ? 1 : 0)
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (flags) => {
        const [a, b, c, d, e, f] = flags
        const picture = { type: 'image' as const, url: 'x.png' }
        const evidence = {
          ...nothing,
          described: some(a === true),
          undescribed: b ? [picture] : [],
          vague: f ? [picture] : [],
          sounds: some(c === true),
          films: some(d === true),
          transcribed: e ? some(c === true) + some(d === true) : 0,
        }
        const held = statements.filter((row) => row.holds(evidence))
        expect(held.some(({ property }) => property === 'accessModeSufficient')).toBe(true)
      }),
    )
  })
})

it('an exemption that nobody knows is a finding', async () => {
  const book = await bookOf(`${front('accessibility: {exemptions: [eaa-too-hard]}\n')}Text.`)
  expect(metaOf(book, 'a11y:exemption')).toEqual([])
  expect(book.rules).toContain('exemption-unknown')
})

const nothing: Evidence = {
  words: 10,
  headings: 1,
  hasContents: true,
  described: 0,
  undescribed: [],
  vague: [],
  absent: 0,
  replaced: 0,
  lostPictures: 0,
  decorative: 0,
  longDescriptions: 0,
  isMoving: false,
  isUnconfirmed: false,
  formulas: 0,
  marked: 0,
  spoken: 0,
  sounds: 0,
  films: 0,
  absentSounds: 0,
  absentFilms: 0,
  lostRecordings: 0,
  transcribed: 0,
  captioned: 0,
  untranscribed: [],
  uncaptioned: [],
  headlessTables: [],
  wordlessLinks: [],
  ruby: 0,
  pageBreaks: 0,
  hasPageList: true,
  isMarkedForSpeech: false,
  sound: undefined,
}

it('tells the run what it told the package document', async () => {
  const book = await bookOf(`${front()}Text.`)
  const said = metaOf(book, features).map((value) => `schema:accessibilityFeature ${value}`)
  expect(book.edition.claims.map(({ standard }) => standard)).toEqual(expect.arrayContaining(said))
})

it('says of each derived claim when it may be made, and what bears it out', async () => {
  const { edition } = await bookOf(`${front()}![A dot](dot.png)`, { files })
  const derived = edition.claims.filter(({ standard }) => standard.startsWith('schema:'))
  expect(derived.every(({ rule, evidence }) => rule && evidence)).toBe(true)
  expect(derived.find(({ standard }) => standard.endsWith('alternativeText'))?.evidence).toBe(
    '1 picture with text alternatives, 0 without, 0 decorative',
  )
})
