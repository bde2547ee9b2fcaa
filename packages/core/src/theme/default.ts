import type { Theme } from './theme.js'

/** Clear print (UKAAF): 12 pt Atkinson Hyperlegible, left-aligned, unhyphenated. */
export const defaultTheme: Theme = {
  name: 'default',
  type: {
    text: 'Atkinson Hyperlegible Next',
    heading: 'Atkinson Hyperlegible Next',
    code: 'Atkinson Hyperlegible Mono',
    size: 12,
    minimum: 12,
    leading: 1.45,
    scale: [2, 1.5, 1.25, 1.1, 1, 1],
    italics: true,
    underline: true,
    align: 'start',
    centered: true,
    hyphenate: false,
  },
  color: {
    ground: '#ffffff',
    text: '#1a1a1a',
    muted: '#4a4a4a',
    link: '#0b3d91',
    rule: '#767676',
    panel: '#f3f3f0',
    accent: '#7a1f00',
    mark: '#fff3a8',
    code: {
      keyword: '#0b3d91',
      string: '#0a4d1c',
      number: '#7a1f00',
      comment: '#4a4a4a',
      function: '#5b1a80',
      type: '#004d57',
    },
  },
  space: { paragraph: 0.7, heading: 1.2, indent: 1.6 },
  page: {
    paper: 'a4',
    landscape: false,
    margin: { top: 64, bottom: 64, inner: 68, outer: 68 },
    duplex: false,
  },
}
