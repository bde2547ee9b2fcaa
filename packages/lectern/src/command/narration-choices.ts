import type { NarrationChoices } from '@lectern/narration'
import { given } from './given.js'
import type { FullSettings } from './settings.js'

/** What is said, and how much about structure, as the settings ask. */
export function narrationChoices(settings: FullSettings): NarrationChoices {
  const { verbosity, readCode, readTables, readNotes, announce = [], number } = settings
  return {
    ...given({ verbosity, code: readCode, tables: readTables, notes: readNotes }),
    ...(announce.includes('links') ? { links: 'announce' } : {}),
    ...(announce.includes('pages') ? { pageNumbers: true } : {}),
    ...(announce.includes('paragraphs') || number ? { paragraphNumbers: true } : {}),
  }
}

/** How fast each look is read where nobody says: those who read along in the dyslexia look have a little more time. */
const rates: Readonly<Partial<Record<FullSettings['preset'][number], number>>> = { dyslexia: 0.9 }

/** The rate that was asked for, else that of the look. Several looks share one sound, at the usual rate. */
export function rateOf({ rate, preset }: FullSettings): number | undefined {
  const [only, ...others] = preset
  return rate ?? (only && others.length === 0 ? rates[only] : undefined)
}
