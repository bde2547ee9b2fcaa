import { defaultTheme, LecternError, type Paper, type Theme } from '@lectern/core'

/** `ua-1+a-2a` by default: the checkers in use understand PDF/UA-1 only. */
export type PdfStandard = 'ua-1' | 'ua-1+a-2a' | 'ua-1+a-3a' | 'ua-2'

export interface PdfOptions {
  /** Name of the edition. Default: "pdf", with the suffix after a stop. */
  name?: string
  /** What stands between the article's name and `.pdf` ("large-print"). Default: nothing. */
  suffix?: string
  theme?: Theme
  paper?: Paper
  landscape?: boolean
  standard?: PdfStandard
  /** Body size in points, 6 to 48; nothing becomes smaller than 12 pt or the theme's minimum. */
  textSize?: number
}

export interface PdfSettings {
  name: string
  suffix: string
  theme: Theme
  standard: PdfStandard
}

/** @throws LecternError `unsupported`, `bad-usage` */
export function settingsOf(options: PdfOptions): PdfSettings {
  const { suffix = '', standard = 'ua-1+a-2a' } = options
  if (standard === 'ua-2' || standard === 'ua-1+a-3a') {
    throw new LecternError('unsupported', `The PDF edition cannot make "${standard}" yet`, {
      hint: 'Use ua-1+a-2a or ua-1.',
    })
  }
  return {
    name: options.name ?? (suffix ? `pdf.${suffix}` : 'pdf'),
    suffix,
    theme: themeOf(options),
    standard,
  }
}

function themeOf({ theme = defaultTheme, paper, landscape, textSize }: PdfOptions): Theme {
  const page = {
    ...theme.page,
    paper: paper ?? theme.page.paper,
    landscape: landscape ?? theme.page.landscape,
  }
  if (textSize === undefined) return { ...theme, page }
  if (!(textSize >= 6 && textSize <= 48)) {
    throw new LecternError('bad-usage', `A text size of ${textSize} points is not between 6 and 48`)
  }
  const minimum = Math.min(theme.type.minimum, Math.max(textSize, 12))
  return { ...theme, page, type: { ...theme.type, size: textSize, minimum } }
}
