import type { LayoutMessages } from './index.js'

const german: LayoutMessages = {
  and: 'und',
  pictureWithoutDescription: 'Bild ohne Beschreibung',
  pictureNotDrawn: 'Dieses Bild konnte nicht gezeichnet werden.',
  note: 'Hinweis',
  tip: 'Tipp',
  important: 'Wichtig',
  warning: 'Warnung',
  caution: 'Vorsicht',
  sound: 'Ton',
  film: 'Film',
  transcript: 'Abschrift',
  blank: 'Lücke',
  answerLines: (count) => (count === 1 ? '1 Zeile zum Schreiben' : `${count} Zeilen zum Schreiben`),
  originalPage: (label) => `Seite ${label}`,
  toNote: (number) => `Anmerkung ${number}`,
  toText: (number) => `Zurück zum Text, Anmerkung ${number}`,
  done: 'erledigt',
  notDone: 'offen',
  source: 'Original',
  separator: 'Trennung',
}

export default german
