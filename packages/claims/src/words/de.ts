// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('de', count, { one, other })}`

export default {
  withContents: 'Der Text hat Überschriften und ein Inhaltsverzeichnis.',
  withHeadings: 'Der Text hat Überschriften.',
  adjustable: 'Das Aussehen des Textes lässt sich ändern.',
  describedPictures: 'Alle Bilder, die Information vermitteln, haben einen Alternativtext.',
  undescribedPictures: (count) =>
    `${of(count, 'Bild hat', 'Bilder haben')} keinen Alternativtext; im Text wird darauf hingewiesen.`,
  absentPictures: (count) => `${of(count, 'Bild fehlt', 'Bilder fehlen')}; der Alternativtext steht im Text.`,
  longDescriptions: 'Komplexe Bilder haben ausführliche Beschreibungen.',
  spokenFormulas: 'Formeln sind MathML und haben einen Alternativtext.',
  plainFormulas: (count) => `${of(count, 'Formel liegt', 'Formeln liegen')} nur als Quelltext vor.`,
  spokenWhole: 'Der ganze Text wird vorgelesen, synchron zu den Wörtern.',
  spokenInPart: 'Teile des Textes werden vorgelesen, synchron zu den Wörtern; andere nicht.',
  untranscribed: (count) => `${of(count, 'Aufnahme hat', 'Aufnahmen haben')} keine Abschrift.`,
  pageNumbers: 'Die Seitenzahlen stimmen mit der gedruckten Ausgabe überein.',
} satisfies SummaryMessages
