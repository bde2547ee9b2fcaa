import { ar } from './ar.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { it } from './it.js'
import { nb } from './nb.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import type { Signs } from './signs.js'
import { sv } from './sv.js'
import { tr } from './tr.js'
import { uk } from './uk.js'

const norwegian = { nb, nn: nb, no: nb }
const languages: Readonly<Record<string, Signs>> = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  fr,
  he,
  hi,
  it,
  ...norwegian,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
}

/** Whether the signs of code have names in a language. */
export const hasSigns = (lang: string): boolean => Object.hasOwn(languages, baseOf(lang))

/** Names of the signs of code, by language; English stands in. */
export function signsIn(lang: string): ReadonlyMap<string, string> {
  return new Map(Object.entries((hasSigns(lang) ? languages[baseOf(lang)] : undefined) ?? en))
}

const baseOf = (lang: string) => lang.split('-')[0] ?? ''
