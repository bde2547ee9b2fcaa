import { af } from './af.js'
import { ca } from './ca.js'
import { da } from './da.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { hi } from './hi.js'
import { it } from './it.js'
import { ko } from './ko.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import { sv } from './sv.js'
import type { Words } from './words.js'

const languages: Readonly<Record<string, Words>> = { af, ca, da, de, en, es, fr, hi, it, ko, nb, nn, sv }

export function wordsOf(locale: string): Words | undefined {
  return languages[locale]
}
