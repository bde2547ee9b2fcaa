// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'Anmerkungen',
  note: (number) => `Anmerkung ${number}`,
  backToText: (number) => `Zurück zum Text, Anmerkung ${number}`,
  backToCall: (number, call) => `Zurück zum Text, Anmerkung ${number}, Stelle ${call}`,
  pictureWithoutDescription: 'Bild ohne Beschreibung',
  pictureNotShown: (alt) => `Bild: ${alt}`,
  longDescription: 'Ausführliche Beschreibung',
  blank: 'Lücke',
  answerLines: (count) =>
    plural('de', count, { one: `${count} Zeile zum Schreiben`, other: `${count} Zeilen zum Schreiben` }),
  asideNote: 'Hinweis',
  asideTip: 'Tipp',
  asideImportant: 'Wichtig',
  asideWarning: 'Warnung',
  asideCaution: 'Vorsicht',
  asideAside: 'Am Rande',
  details: 'Einzelheiten',
  sound: 'Ton',
  film: 'Film',
  done: 'Erledigt',
  toDo: 'Offen',
  transcript: 'Abschrift',
  source: 'Quelle',
  table: (number) => `Tabelle ${number}`,
  page: (label) => `Seite ${label}`,
  colon: ': ',
} satisfies HastMessages
