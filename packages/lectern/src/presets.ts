import {
  checkOptions,
  type Emitter,
  type HouseTheme,
  highContrastDarkTheme,
  type OptionKinds,
  optionKinds,
  resolveTheme,
  type Theme,
  type ThemeName,
  themes,
} from '@lectern/core'
import type { HtmlOptions } from '@lectern/html'
import { type PdfOptions, pdf } from '@lectern/pdf'
import { html } from './emitters.js'

/** Names that `--preset` and `presets` take. */
export type PresetName = 'default' | 'handout' | 'large-print' | 'dyslexia' | 'high-contrast'

/** What a preset may be told. */
export interface PresetOptions {
  /** Options of its page. */
  html?: Omit<HtmlOptions, 'name' | 'suffix' | 'theme'>
  /** `print` wins over what the preset prints. */
  pdf?: Omit<PdfOptions, 'suffix' | 'theme'>
  /** Family of text and headings: a name that the fonts know. Default: the theme's. */
  font?: string
  /** The look of the default preset: a theme that comes with Lectern, with tokens of its own. */
  theme?: HouseTheme | ThemeName
}

/** A look on screen and on paper: the emitters that make it. */
export type Preset = (options?: PresetOptions) => Emitter[]

const { anyObject, text } = optionKinds

const kinds: OptionKinds<PresetOptions> = {
  html: anyObject,
  pdf: anyObject,
  font: text,
  theme: optionKinds.theme,
}

/** All presets, by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  default: (options) => pair('default', options),
  handout: (options) =>
    pair('handout', options, {
      print: { addresses: true, nameLine: true, pageTotal: true, roomForNotes: true },
    }),
  'large-print': (options) =>
    pair('large-print', options, {
      print: { addresses: true, notes: 'end', wideTables: 'records' },
      follow: true,
    }),
  dyslexia: (options) => pair('dyslexia', options),
  'high-contrast': (options) => [
    ...pair('high-contrast', options),
    printed(highContrastDarkTheme, highContrastDarkTheme.name, options),
  ],
}

/** Two-sided, for a class: a name line, numbered addresses, with forms a field for notes, a wider inner margin to punch or staple. */
export const handout: Preset = presets.handout
/**
 * UKAAF G003: 18 pt, no italics, left-aligned, tables as records, notes at the end. It shows the pages of the first PDF
 * of the run, so list it behind the edition that the others read.
 */
export const largePrint: Preset = presets['large-print']
/** Larger leading and no italics: a choice of the reader, not a claim. */
export const dyslexia: Preset = presets.dyslexia
/** Black on white without greys, and in print also white on black. */
export const highContrast: Preset = presets['high-contrast']

/** `pdf.large-print` and `html.large-print`, in `article.large-print.pdf` and `.html`. */
function pair(preset: PresetName, options: PresetOptions = {}, own: PdfOptions = {}): Emitter[] {
  checkOptions(`the preset ${preset}`, options, kinds)
  const named = preset !== 'default'
  const theme = named ? (themes[preset] as Theme) : resolveTheme(options.theme)
  return [
    html({
      ...options.html,
      theme: withFont(theme, options),
      ...(named ? { name: `html.${preset}`, suffix: `.${preset}` } : {}),
    }),
    printed(theme, named ? preset : '', options, own),
  ]
}

function printed(theme: Theme, suffix: string, options: PresetOptions = {}, own: PdfOptions = {}): Emitter {
  return pdf({
    ...own,
    ...options.pdf,
    print: { ...own.print, ...options.pdf?.print },
    theme: withFont(theme, options),
    ...(suffix ? { suffix } : {}),
  })
}

/** The theme of the default preset, which the book shares. */
export function themeFor({ theme, ...options }: Pick<PresetOptions, 'theme' | 'font'>): Theme {
  return withFont(resolveTheme(theme), options)
}

function withFont(theme: Theme, { font }: PresetOptions): Theme {
  return font ? { ...theme, type: { ...theme.type, text: font, heading: font } } : theme
}
