// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('de', count, { one, other })}`

export default {
  withContents: 'Der Text hat Überschriften und ein Inhaltsverzeichnis.',
  withHeadings: 'Der Text hat Überschriften.',
  adjustable: 'Das Aussehen des Textes lässt sich ändern.',
  describedPictures: 'Alle Bilder, die etwas mitteilen, haben einen Alternativtext.',
  undescribedPictures: (count) =>
    `${of(count, 'Bild hat', 'Bilder haben')} keinen Alternativtext, und das steht im Text.`,
  absentPictures: (count) => `${of(count, 'Bild fehlt', 'Bilder fehlen')}; der Alternativtext steht im Text.`,
  longDescriptions: 'Schwierige Bilder haben ausführliche Beschreibungen.',
  spokenFormulas: 'Formeln sind MathML und haben einen Alternativtext.',
  plainFormulas: (count) => `${of(count, 'Formel liegt', 'Formeln liegen')} nur als Quelltext vor.`,
  spokenWhole: 'Der ganze Text wird vorgelesen, zeitgleich mit den Wörtern.',
  spokenInPart: 'Teile des Textes werden vorgelesen, zeitgleich mit den Wörtern; andere nicht.',
  untranscribed: (count) => `${of(count, 'Aufnahme hat', 'Aufnahmen haben')} keine Abschrift.`,
  pageNumbers: 'Die Seitenzahlen stimmen mit der Druckausgabe überein.',
} satisfies SummaryMessages
