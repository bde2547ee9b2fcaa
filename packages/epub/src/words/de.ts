// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'Inhalt',
  pages: 'Seiten',
  landmarks: 'Orientierungspunkte',
  figures: 'Abbildungen',
  tables: 'Tabellen',
  cover: 'Umschlag',
  startOfText: 'Textanfang',
  chapter: (number) => `Kapitel ${number}`,
  part: (title, number) => `${title} (Teil ${number})`,
  longDescription: (what) => (what ? `Ausführliche Beschreibung: ${what}` : 'Ausführliche Beschreibung'),
  backToFigure: 'Zurück zur Abbildung',
  syntheticVoice: (name) => `${name} (synthetische Stimme)`,
  figure: (number) => `Abbildung ${number}`,
  table: (number) => `Tabelle ${number}`,
  coverAlt: (title, authors) => (authors ? `Umschlag: ${title}, von ${authors}` : `Umschlag: ${title}`),
  by: (authors) => `Von ${authors}`,
  license: (name) => `Lizenz: ${name}`,
  printedOriginal: (title) => `Gedrucktes Original von „${title}“`,
} satisfies EpubMessages
