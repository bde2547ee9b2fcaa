import {
  type Article,
  checkOptions,
  chunkedFile,
  didYouMean,
  type Edition,
  type EditionPage,
  type EmitContext,
  type Emitter,
  type FontSource,
  firstOfKind,
  type HouseTheme,
  type OptionKind,
  type OptionKinds,
  onPaper,
  optionKinds,
  type Paper,
  type Place,
  resolveTheme,
  type Theme,
  type ThemeName,
} from '@lectern/core'
import type { Layout, PrintOptions, RunningLine } from '@lectern/layout'
import { rules } from './rules.js'
import { type PdfStandard, type Standard, standards } from './standard.js'

/** Options of `pdf()`. */
export interface PdfOptions {
  /** Between the article's name and `.pdf`: `large-print` makes `article.large-print.pdf`, edition `pdf.large-print`. Default: none. */
  suffix?: string
  /** Name of the edition. Default: `pdf`, with the suffix. */
  name?: string
  /** A name, or width and height such as `170x240mm`. Default: the theme's, which is A4. */
  paper?: Paper
  /** Around the text, points; `inner` is at the fold of duplex paper, else at the left. Default: the theme's. */
  margin?: Partial<Theme['page']['margin']>
  /** Turns the paper by a quarter. Default: false. */
  landscape?: boolean
  /** Left and right pages mirror, with a wider margin at the fold. Default: the theme's. */
  duplex?: boolean
  /** A theme, its name, or some tokens of one. Default: Lectern's own theme, 12 pt Atkinson Hyperlegible. */
  theme?: HouseTheme | ThemeName
  /** Size of the text in points, 6 to 48. Everything else keeps its proportion. */
  textSize?: number
  /** Left-aligned (`start`), or both edges even. Default: the theme's, which is `start`. */
  align?: Theme['type']['align']
  /** Divides words at line ends, by the rules of each part's language. Default: the theme's, which is not to. */
  hyphenate?: boolean
  /**
   * Default `ua-1+a-2a`: PDF/UA-1 and PDF/A-2a in one file. `ua-1+a-3a` attaches the article and the MathML of its
   * formulas as well; `ua-2` is PDF 2.0, and `ua-2+a-4f` PDF/A-4f as well.
   */
  standard?: PdfStandard
  /** What is printed beside the article's words: a contents list, addresses, a name line … */
  print?: Omit<PrintOptions, 'follow' | 'forms'>
  /** Gaps, writing lines and boxes to tick are fields that can be filled in on a screen; printed, they are lines and boxes all the same. Default false. */
  forms?: boolean
  /** Prints in the margin where the pages of the first PDF of the same run begin. Default false. */
  follow?: boolean
}

const { either, flag, number, object, oneOf, paper, someOf, text, theme, wholeNumber } = optionKinds

/** What may stand in braces in a running line. */
const facts = ['title', 'section', 'author', 'date', 'page', 'pages']

const unknownFact = (value: unknown): string | undefined =>
  [...String(value).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).find((name) => !facts.includes(name))

const running: OptionKind = {
  allowed: `text, in which ${facts.map((name) => `{${name}}`).join(', ')} are filled in`,
  accepts: (value) => typeof value === 'string' && unknownFact(value) === undefined,
  advice: (value) => didYouMean(unknownFact(value) ?? '', facts),
}

const lineKinds: OptionKinds<RunningLine> = { start: running, center: running, end: running }

const side = number(0, 1000, 'points')

const printKinds: OptionKinds<Omit<PrintOptions, 'follow' | 'forms'>> = {
  contents: oneOf('long', 'always', 'never'),
  notes: oneOf('foot', 'end'),
  pageReferences: flag,
  addresses: flag,
  wideTables: oneOf('turned', 'records'),
  pageTotal: flag,
  header: object(lineKinds),
  footer: object(lineKinds),
  nameLine: either(flag, someOf('name', 'class', 'date', 'score')),
  roomForNotes: flag,
  qr: either(text, flag),
  lineNumbers: flag,
  codeColumns: wholeNumber(20, 200),
  formulaNumbers: flag,
}

const kinds: OptionKinds<PdfOptions> = {
  suffix: text,
  name: text,
  paper,
  margin: object<NonNullable<PdfOptions['margin']>>({ top: side, bottom: side, inner: side, outer: side }),
  landscape: flag,
  duplex: flag,
  theme,
  textSize: number(6, 48, 'points'),
  align: oneOf('start', 'justify'),
  hyphenate: flag,
  standard: oneOf(...Object.keys(standards)),
  print: object(printKinds),
  forms: flag,
  follow: flag,
}

/**
 * Makes tagged PDF editions.
 *
 * @throws LecternError `bad-usage`
 */
export function pdf(options: PdfOptions = {}): Emitter {
  checkOptions('pdf()', options, kinds)
  const standard = standards[options.standard ?? 'ua-1+a-2a']
  const theme = themeOf(options)
  const { suffix = '', forms = false, follow = false } = options
  const print = { ...options.print, ...(forms ? { forms } : {}) }
  const name = options.name ?? (suffix ? `pdf.${suffix}` : 'pdf')
  return {
    name,
    kind: 'pdf',
    warmUp: ({ fonts }) => warmUp(theme, fonts),
    emit: (article, context) => emit(article, context, { name, suffix, standard, theme, print, follow }),
  }
}

interface Settings {
  name: string
  suffix: string
  standard: Standard
  theme: Theme
  print: PrintOptions
  follow: boolean
}

async function warmUp(theme: Theme, fonts: FontSource): Promise<void> {
  const [layout] = await Promise.all([
    import('@lectern/layout'),
    import('./standing.js'),
    import('./write.js'),
  ])
  // What is not there is said when the article is set.
  await layout.warmUp(theme, fonts).catch(() => undefined)
}

async function emit(article: Article, context: EmitContext, settings: Settings): Promise<Edition> {
  const { name, suffix, standard, theme } = settings
  const { layout } = await import('@lectern/layout')
  const { standingOf } = await import('./standing.js')
  const { writePdf } = await import('./write.js')
  const { signal, report, fonts, resources, decodePicture, optionalWork } = context
  context.progress({ edition: name, label: 'setting pages' })
  const print = printOf(settings, context)
  const laidOut = await layout(article, {
    theme,
    fonts,
    resources,
    report,
    print,
    ending: suffix ? `${suffix}.pdf` : 'pdf',
    ...(decodePicture ? { decodePicture } : {}),
    ...(optionalWork ? { optionalWork } : {}),
    ...(signal ? { signal } : {}),
  })
  const standing = standingOf(article, laidOut, standard, { ...context, name })
  const total = laidOut.pages.length
  const { chunks, identifier } = await writePdf(article, laidOut, standing, {
    ...context,
    settings: JSON.stringify({ standard: standard.name, theme, print }),
    drawn: (done) => context.progress({ edition: name, label: 'writing pages', done, total }),
  })
  const path = `${context.name}${suffix ? `.${suffix}` : ''}.pdf`
  return {
    name,
    kind: 'pdf',
    identifier,
    files: [chunkedFile(path, 'application/pdf', chunks)],
    map: {
      places: placesOf(laidOut, path),
      pages: laidOut.pages.map(({ label, start }): EditionPage => ({ label, start })),
    },
    claims: standing.claims,
  }
}

/** A variant shows the pages of the first PDF of the run, which the others read; without one it cannot, and says so. */
function printOf({ name, print, follow }: Settings, { editions, report }: EmitContext): PrintOptions {
  if (!follow) return print
  const pages = firstOfKind(editions, 'pdf')?.map.pages
  if (pages) return { ...print, follow: pages }
  report(
    rules['standard-pages'],
    `${name} was made on its own: it does not show the page numbers of another edition`,
    {
      hint: 'Make both in one run: --preset handout,large-print.',
    },
  )
  return print
}

function placesOf({ places, pages }: Layout, path: string): Map<string, Place> {
  const label = (page: number): string => pages[page]?.label ?? String(page + 1)
  const found = new Map<string, Place>()
  let last: { from: number; to: number; place: Place } | undefined
  for (const [id, { from, to }] of places) {
    // Most blocks stand on the same page as the one before, and share its place.
    if (last?.from !== from || last.to !== to)
      last = { from, to, place: { kind: 'page', path, from: label(from), to: label(to) } }
    found.set(id, last.place)
  }
  return found
}

function themeOf(options: PdfOptions): Theme {
  const { textSize } = options
  const theme = resolveTheme(options.theme)
  const { type } = theme
  const size = textSize ?? type.size
  const minimum = type.minimum === type.size ? size : Math.min(type.minimum, size)
  return {
    ...theme,
    type: {
      ...type,
      size,
      minimum,
      align: options.align ?? type.align,
      hyphenate: options.hyphenate ?? type.hyphenate,
    },
    page: pageOf(theme, options),
  }
}

/** What a fold or a staple takes from the inner margin, points. */
const fold = 20

function pageOf(theme: Theme, options: PdfOptions): Theme['page'] {
  const { paper, landscape, margin, duplex = theme.page.duplex } = options
  const page = paper ? onPaper(theme.page, paper) : theme.page
  const { inner, outer } = page.margin
  const isNew = duplex && !page.duplex
  return {
    ...page,
    duplex,
    margin: { ...page.margin, ...(isNew ? { inner: Math.max(inner, outer + fold) } : {}), ...margin },
    ...(landscape === undefined ? {} : { landscape }),
  }
}
