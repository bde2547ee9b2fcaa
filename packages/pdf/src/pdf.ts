import {
  type Article,
  concat,
  defaultTheme,
  type Edition,
  type EditionPage,
  type EmitContext,
  type Emitter,
  LecternError,
  outputFile,
  type Paper,
  type Place,
  type Theme,
} from '@lectern/core'
import type { Layout } from '@lectern/layout'
import type { PdfStandard } from './claims.js'

export interface PdfOptions {
  /** Between the article's name and `.pdf`: `large-print` makes `article.large-print.pdf`, edition `pdf.large-print`. Default: none. */
  suffix?: string
  /** Name of the edition. Default: `pdf`, with the suffix. */
  name?: string
  /** Default: the theme's, which is A4. */
  paper?: Paper
  landscape?: boolean
  /** Default: Lectern's own theme, 12 pt Atkinson Hyperlegible. */
  theme?: Theme
  /** Size of the text in points, 12 to 48. Everything else keeps its proportion. */
  textSize?: number
  /** Default `ua-1+a-2a`: PDF/UA-1 and PDF/A-2a in one file. */
  standard?: PdfStandard | 'ua-1+a-3a' | 'ua-2'
}

/** Makes tagged PDF editions. */
export function pdf(options: PdfOptions = {}): Emitter {
  const standard = supported(options)
  const theme = themeOf(options)
  const { suffix = '' } = options
  const name = options.name ?? (suffix ? `pdf.${suffix}` : 'pdf')
  return {
    name,
    kind: 'pdf',
    emit: (article, context) => emit(article, context, { name, suffix, standard, theme }),
  }
}

interface Settings {
  name: string
  suffix: string
  standard: PdfStandard
  theme: Theme
}

async function emit(
  article: Article,
  context: EmitContext,
  { name, suffix, standard, theme }: Settings,
): Promise<Edition> {
  const { layout } = await import('@lectern/layout')
  const { standingOf } = await import('./claims.js')
  const { writePdf } = await import('./write.js')
  const { signal, report, fonts, resources } = context
  context.progress({ edition: name, label: 'setting pages' })
  const laidOut = await layout(article, { theme, fonts, resources, report, ...(signal ? { signal } : {}) })
  const standing = standingOf(article, laidOut.tags, standard, report)
  const total = laidOut.pages.length
  const { chunks, identifier } = await writePdf(article, laidOut, standing, {
    ...context,
    settings: JSON.stringify({ standard, theme }),
    drawn: (done) => context.progress({ edition: name, label: 'writing pages', done, total }),
  })
  const path = `${context.name}${suffix ? `.${suffix}` : ''}.pdf`
  return {
    name,
    kind: 'pdf',
    identifier,
    files: [outputFile(path, 'application/pdf', concat(chunks))],
    map: {
      places: placesOf(laidOut, path),
      pages: laidOut.pages.map(({ label, start }): EditionPage => ({ label, start })),
    },
    claims: standing.claims,
  }
}

function placesOf({ places, pages }: Layout, path: string): Map<string, Place> {
  const label = (page: number): string => pages[page]?.label ?? String(page + 1)
  return new Map(
    [...places].map(([id, { from, to }]) => [id, { kind: 'page', path, from: label(from), to: label(to) }]),
  )
}

/** @throws LecternError `unsupported`, `bad-usage` */
function supported({ standard = 'ua-1+a-2a', textSize, theme }: PdfOptions): PdfStandard {
  if (standard === 'ua-2' || standard === 'ua-1+a-3a')
    throw unsupported(`the PDF standard "${standard}"`, 'Use "ua-1+a-2a" or "ua-1".')
  if (theme && (theme.type.align === 'justify' || theme.type.hyphenate))
    throw unsupported(
      'justified or hyphenated text in PDF',
      'Use a theme with `align: "start"` and `hyphenate: false`.',
    )
  if (textSize !== undefined && !(textSize >= 6 && textSize <= 72)) {
    throw new LecternError('bad-usage', `A text size of ${textSize} points cannot be set`, {
      hint: 'Give points from 6 to 72.',
    })
  }
  return standard
}

function unsupported(what: string, hint: string): LecternError {
  return new LecternError('unsupported', `Lectern cannot make ${what} yet`, { hint })
}

function themeOf({ theme = defaultTheme, paper, landscape, textSize }: PdfOptions): Theme {
  const { type, page } = theme
  const size = textSize ?? type.size
  const minimum = type.minimum === type.size ? size : Math.min(type.minimum, size)
  return {
    ...theme,
    type: { ...type, size, minimum },
    page: { ...page, ...(paper ? { paper } : {}), ...(landscape === undefined ? {} : { landscape }) },
  }
}
