import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import type { Signs } from './signs.js'
import { sv } from './sv.js'

const languages: Readonly<Record<string, Signs>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, sv }

/** Names of the signs of code, by language; English stands in. */
export function signsIn(lang: string): ReadonlyMap<string, string> {
  const base = lang.split('-')[0] ?? ''
  return new Map(Object.entries(Object.hasOwn(languages, base) ? (languages[base] ?? en) : en))
}
