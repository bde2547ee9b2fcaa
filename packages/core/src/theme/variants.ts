import { defaultTheme } from './default.js'
import type { Theme } from './theme.js'

/** Two-sided, for a class: a wider inner margin to punch or staple. */
export const handoutTheme: Theme = {
  ...defaultTheme,
  name: 'handout',
  page: { ...defaultTheme.page, duplex: true, margin: { top: 60, bottom: 60, inner: 80, outer: 56 } },
}

/** UKAAF G003: 18 pt, no italics, everything at body size, left-aligned. */
export const largePrintTheme: Theme = {
  ...defaultTheme,
  name: 'large-print',
  type: {
    ...defaultTheme.type,
    size: 18,
    minimum: 18,
    leading: 1.5,
    scale: [1.6, 1.4, 1.2, 1.1, 1, 1],
    italics: false,
  },
  page: { ...defaultTheme.page, margin: { top: 54, bottom: 54, inner: 54, outer: 54 } },
}

/** Larger leading and no italics. A choice of the reader, not a claim. */
export const dyslexiaTheme: Theme = {
  ...defaultTheme,
  name: 'dyslexia',
  type: { ...defaultTheme.type, size: 13, leading: 1.6, italics: false },
  color: { ...defaultTheme.color, ground: '#ffffff', panel: '#f7f4ea' },
  space: { ...defaultTheme.space, paragraph: 1 },
}

/** Black on white without greys. */
export const highContrastTheme: Theme = {
  ...defaultTheme,
  name: 'high-contrast',
  color: {
    ground: '#ffffff',
    text: '#000000',
    muted: '#000000',
    link: '#00007a',
    rule: '#000000',
    panel: '#ffffff',
    accent: '#000000',
    code: {
      keyword: '#00007a',
      string: '#003300',
      number: '#5c0000',
      comment: '#000000',
      function: '#3d0066',
      type: '#003d4d',
    },
  },
}

export const themes: Readonly<Record<string, Theme>> = {
  default: defaultTheme,
  handout: handoutTheme,
  'large-print': largePrintTheme,
  dyslexia: dyslexiaTheme,
  'high-contrast': highContrastTheme,
}
