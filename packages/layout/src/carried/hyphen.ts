/** Hyphenates words of one language. */
export type Divide = (text: string, options: { hyphenChar: string; minWordLength: number }) => string

export { default as createHyphenator } from 'hyphen/hyphen.js'

type Loader = () => Promise<{ default: string }>

/**
 * Patterns of the TeX collection that are under permissive licences (hyphenation.org): JSON, gzipped, in base 64. Each is loaded when it is
 * asked for.
 */
export const patterns = {
  af: () => import('hyphen/patterns/af.js?packed'),
  be: () => import('hyphen/patterns/be.js?packed'),
  bg: () => import('hyphen/patterns/bg.js?packed'),
  bn: () => import('hyphen/patterns/bn.js?packed'),
  ca: () => import('hyphen/patterns/ca.js?packed'),
  cy: () => import('hyphen/patterns/cy.js?packed'),
  da: () => import('hyphen/patterns/da.js?packed'),
  'de-1996': () => import('hyphen/patterns/de-1996.js?packed'),
  'de-ch-1901': () => import('hyphen/patterns/de-ch-1901.js?packed'),
  'el-monoton': () => import('hyphen/patterns/el-monoton.js?packed'),
  'en-gb': () => import('hyphen/patterns/en-gb.js?packed'),
  'en-us': () => import('hyphen/patterns/en-us.js?packed'),
  es: () => import('hyphen/patterns/es.js?packed'),
  et: () => import('hyphen/patterns/et.js?packed'),
  eu: () => import('hyphen/patterns/eu.js?packed'),
  fi: () => import('hyphen/patterns/fi.js?packed'),
  fr: () => import('hyphen/patterns/fr.js?packed'),
  ga: () => import('hyphen/patterns/ga.js?packed'),
  gl: () => import('hyphen/patterns/gl.js?packed'),
  gu: () => import('hyphen/patterns/gu.js?packed'),
  hi: () => import('hyphen/patterns/hi.js?packed'),
  hr: () => import('hyphen/patterns/hr.js?packed'),
  hy: () => import('hyphen/patterns/hy.js?packed'),
  id: () => import('hyphen/patterns/id.js?packed'),
  is: () => import('hyphen/patterns/is.js?packed'),
  it: () => import('hyphen/patterns/it.js?packed'),
  ka: () => import('hyphen/patterns/ka.js?packed'),
  kn: () => import('hyphen/patterns/kn.js?packed'),
  la: () => import('hyphen/patterns/la.js?packed'),
  lt: () => import('hyphen/patterns/lt.js?packed'),
  lv: () => import('hyphen/patterns/lv.js?packed'),
  mk: () => import('hyphen/patterns/mk.js?packed'),
  ml: () => import('hyphen/patterns/ml.js?packed'),
  mr: () => import('hyphen/patterns/mr.js?packed'),
  nb: () => import('hyphen/patterns/nb.js?packed'),
  nl: () => import('hyphen/patterns/nl.js?packed'),
  // Both written forms of Norwegian have the same patterns.
  nn: () => import('hyphen/patterns/nb.js?packed'),
  oc: () => import('hyphen/patterns/oc.js?packed'),
  pa: () => import('hyphen/patterns/pa.js?packed'),
  pl: () => import('hyphen/patterns/pl.js?packed'),
  pt: () => import('hyphen/patterns/pt.js?packed'),
  rm: () => import('hyphen/patterns/rm.js?packed'),
  ro: () => import('hyphen/patterns/ro.js?packed'),
  ru: () => import('hyphen/patterns/ru.js?packed'),
  sl: () => import('hyphen/patterns/sl.js?packed'),
  sv: () => import('hyphen/patterns/sv.js?packed'),
  ta: () => import('hyphen/patterns/ta.js?packed'),
  te: () => import('hyphen/patterns/te.js?packed'),
  tr: () => import('hyphen/patterns/tr.js?packed'),
  uk: () => import('hyphen/patterns/uk.js?packed'),
} satisfies Record<string, Loader>
