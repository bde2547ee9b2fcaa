import { type Emitter, type Theme, themes } from '@lectern/core'
import type { HtmlOptions } from '@lectern/html'
import { type PdfOptions, pdf } from '@lectern/pdf'
import { html } from './emitters.js'

export type PresetName = 'default' | 'handout' | 'large-print' | 'dyslexia' | 'high-contrast'

export interface PresetOptions {
  html?: Omit<HtmlOptions, 'name' | 'suffix' | 'theme'>
  pdf?: Omit<PdfOptions, 'suffix' | 'theme'>
}

/** A look on screen and on paper: the emitters that make it. */
export type Preset = (options?: PresetOptions) => Emitter[]

export const presets: Readonly<Record<PresetName, Preset>> = {
  default: (options) => pair('default', options),
  handout: (options) => pair('handout', options),
  'large-print': (options) => pair('large-print', options),
  dyslexia: (options) => pair('dyslexia', options),
  'high-contrast': (options) => pair('high-contrast', options),
}

/** Two-sided, for a class: a wider inner margin to punch or staple. */
export const handout: Preset = presets.handout
/** UKAAF G003: 18 pt, no italics, left-aligned. */
export const largePrint: Preset = presets['large-print']
/** Larger leading and no italics: a choice of the reader, not a claim. */
export const dyslexia: Preset = presets.dyslexia
/** Black on white without greys. */
export const highContrast: Preset = presets['high-contrast']

/** `pdf.large-print` and `html.large-print`, in `article.large-print.pdf` and `.html`. */
function pair(preset: PresetName, options: PresetOptions = {}): Emitter[] {
  const named = preset !== 'default'
  const theme = themes[preset] as Theme
  return [
    html({ ...options.html, theme, ...(named ? { suffix: preset } : {}) }),
    pdf({ ...options.pdf, theme, ...(named ? { suffix: preset } : {}) }),
  ]
}
