import type { NarrationChoices } from '@lectern/narration'
import type { FullSettings } from './settings.js'

/** What is said, and how much about structure, as the settings ask. */
export function narrationChoices(settings: FullSettings): NarrationChoices {
  const { verbosity, readCode, readTables, readNotes, announce = [], number } = settings
  return {
    ...(verbosity ? { verbosity } : {}),
    ...(readCode ? { code: readCode } : {}),
    ...(readTables ? { tables: readTables } : {}),
    ...(readNotes ? { notes: readNotes } : {}),
    ...(announce.includes('links') ? { links: 'announce' } : {}),
    ...(announce.includes('pages') ? { pageNumbers: true } : {}),
    ...(announce.includes('paragraphs') || number ? { paragraphNumbers: true } : {}),
  }
}
