import { defaultTheme } from './default.js'
import type { Theme } from './theme.js'

/** A serif for long reading, a quiet page, lines on paper that end at the margin: for news and essays. */
export const newspaperTheme: Theme = {
  ...defaultTheme,
  name: 'newspaper',
  layout: 'newspaper',
  type: {
    ...defaultTheme.type,
    text: 'Newsreader',
    heading: 'Newsreader',
    size: 13,
    leading: 1.5,
    scale: [2.3, 1.5, 1.25, 1.1, 1, 1],
    align: 'justify',
    hyphenate: true,
  },
  color: {
    ...defaultTheme.color,
    ground: '#ffffff',
    text: '#161616',
    muted: '#474540',
    link: '#0f3f66',
    rule: '#757068',
    panel: '#f6f2e8',
    accent: '#7d1a12',
    mark: '#fdeeb0',
  },
  space: { paragraph: 0.6, heading: 1.3, indent: 1.5 },
}

/** Larger letters and a calm blue ground for what stands out: for a class, read together or alone. */
export const lessonTheme: Theme = {
  ...defaultTheme,
  name: 'lesson',
  layout: 'lesson',
  type: { ...defaultTheme.type, size: 13, minimum: 13, leading: 1.55, scale: [1.9, 1.45, 1.2, 1.1, 1, 1] },
  color: {
    ...defaultTheme.color,
    text: '#17202a',
    muted: '#3d4954',
    link: '#004b6b',
    rule: '#68757f',
    panel: '#eef5fa',
    accent: '#8a2500',
    mark: '#ffef9e',
  },
  space: { paragraph: 0.9, heading: 1.4, indent: 1.8 },
}

/** A neutral sans serif, set closer, with a deep blue: for reports, minutes and notices of public bodies. */
export const reportTheme: Theme = {
  ...defaultTheme,
  name: 'report',
  layout: 'report',
  type: {
    ...defaultTheme.type,
    text: 'Noto Sans',
    heading: 'Noto Sans',
    leading: 1.4,
    scale: [1.8, 1.35, 1.15, 1.05, 1, 1],
  },
  color: {
    ...defaultTheme.color,
    text: '#191c20',
    muted: '#45494f',
    link: '#1a3f85',
    panel: '#f2f4f7',
    accent: '#7a1f00',
  },
  space: { paragraph: 0.65, heading: 1.25, indent: 1.5 },
}
