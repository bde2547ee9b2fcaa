import { defaultTheme } from './default.js'
import { lessonTheme, newspaperTheme, reportTheme } from './looks.js'
import type { Theme } from './theme.js'

/** Two-sided, for a class: a wider inner margin to punch or staple, and greys that every copier prints alike. */
export const handoutTheme: Theme = {
  ...defaultTheme,
  name: 'handout',
  color: {
    ground: '#ffffff',
    text: '#111111',
    muted: '#404040',
    link: '#111111',
    rule: '#707070',
    panel: '#f2f2f2',
    accent: '#303030',
    mark: '#dcdcdc',
    code: {
      keyword: '#111111',
      string: '#333333',
      number: '#222222',
      comment: '#4a4a4a',
      function: '#111111',
      type: '#222222',
    },
  },
  page: { ...defaultTheme.page, duplex: true, margin: { top: 60, bottom: 60, inner: 80, outer: 56 } },
}

/** UKAAF G003: 18 pt, no italics, only links underlined, everything at body size, left-aligned, a blank line between paragraphs. */
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
    centered: false,
  },
  color: { ...defaultTheme.color, text: '#000000', muted: '#262626' },
  space: { ...defaultTheme.space, paragraph: 0.9 },
  page: { ...defaultTheme.page, margin: { top: 60, bottom: 60, inner: 54, outer: 54 } },
}

/** Larger leading and no italics. A choice of the reader, not a claim. */
export const dyslexiaTheme: Theme = {
  ...defaultTheme,
  name: 'dyslexia',
  type: { ...defaultTheme.type, size: 13, leading: 1.5, italics: false },
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
    mark: '#ffff80',
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

/** White on black, for eyes that bright paper dazzles. For PDF only: pages have their reader's own colours. */
export const highContrastDarkTheme: Theme = {
  ...defaultTheme,
  name: 'high-contrast-dark',
  color: {
    ground: '#000000',
    text: '#ffffff',
    muted: '#ffffff',
    link: '#9ecbff',
    rule: '#ffffff',
    panel: '#000000',
    accent: '#ffff00',
    mark: '#4d4700',
    code: {
      keyword: '#9ecbff',
      string: '#a5e8a5',
      number: '#ffc9a3',
      comment: '#ffffff',
      function: '#e0c4ff',
      type: '#9deaf2',
    },
  },
}

/** Themes of every kind of edition. */
export const themes: Readonly<Record<string, Theme>> = {
  default: defaultTheme,
  newspaper: newspaperTheme,
  lesson: lessonTheme,
  report: reportTheme,
  handout: handoutTheme,
  'large-print': largePrintTheme,
  dyslexia: dyslexiaTheme,
  'high-contrast': highContrastTheme,
}
