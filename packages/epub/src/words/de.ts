// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { EpubMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('de', count, { one, other })}`

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
  printedOriginal: (title) => `Gedrucktes Original von „${title}“`,
  structured: 'Der Text hat Überschriften und ein Inhaltsverzeichnis; seine Darstellung lässt sich ändern.',
  describedPictures: 'Alle Bilder, die Information tragen, haben einen Alternativtext.',
  undescribedPictures: (count) =>
    `${of(count, 'Bild hat', 'Bilder haben')} keinen Alternativtext; im Text wird darauf hingewiesen.`,
  absentPictures: (count) => `${of(count, 'Bild fehlt', 'Bilder fehlen')}; der Alternativtext steht im Text.`,
  longDescriptions: 'Komplexe Bilder haben eine ausführliche Beschreibung.',
  spokenFormulas: 'Formeln sind MathML und haben einen Alternativtext.',
  plainFormulas: (count) => `${of(count, 'Formel ist', 'Formeln sind')} nur als Quelltext wiedergegeben.`,
  spokenWhole: 'Der ganze Text wird vorgelesen, synchron zu den Worten.',
  spokenInPart: 'Teile des Textes werden vorgelesen, synchron zu den Worten; andere nicht.',
  untranscribed: (count) => `${of(count, 'Aufnahme hat', 'Aufnahmen haben')} keine Abschrift.`,
  pageNumbers: 'Die Seitenzahlen stimmen mit der gedruckten Ausgabe überein.',
} satisfies EpubMessages
