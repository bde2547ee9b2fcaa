// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

const of = (count: number, one: string, other: string) => plural('it', count, { one, many: other, other })

const it: NarrationMessages = {
  heading: (level) => `Titolo di livello ${level}`,
  by: (names) => `Di ${names}`,
  synthetic: (narrator) => `Letto da una voce sintetica: ${narrator}.`,
  person: (narrator) => `Letto da ${narrator}.`,
  end: 'Fine dell’articolo.',
  list: (items) => `Elenco di ${of(items, 'una voce', `${items} voci`)}`,
  innerList: (items, level) =>
    `Elenco interno${level > 2 ? `, livello ${level},` : ''} di ${of(items, 'una voce', `${items} voci`)}`,
  endOfList: 'Fine dell’elenco',
  terms: (terms) => `Elenco di ${of(terms, 'un termine', `${terms} termini`)}`,
  done: 'Fatto',
  toDo: 'Da fare',
  table: (rows, columns) =>
    `Tabella con ${of(rows, 'una riga', `${rows} righe`)} e ${of(columns, 'una colonna', `${columns} colonne`)}`,
  columns: 'Colonne',
  empty: 'vuoto',
  forRows: (rows) => `Per ${rows} righe`,
  endOfTable: 'Fine della tabella',
  cover: 'Copertina',
  picture: 'Immagine',
  pictureWithout: 'Immagine senza descrizione',
  figure: 'Figura',
  caption: 'Didascalia',
  description: 'Descrizione',
  endOfFigure: 'Fine della figura',
  quote: 'Citazione',
  endOfQuote: 'Fine della citazione',
  code: (lines, language) =>
    `Codice${language ? ` in ${language}` : ''}, ${of(lines, 'una riga', `${lines} righe`)}`,
  endOfCode: 'Fine del codice',
  formula: 'Formula',
  // agrees with whatever stands before it
  notRead: (what) => `${what}, senza lettura`,
  part: 'Una parte del testo',
  text: (language) => `Testo in ${language}`,
  aside: 'Riquadro',
  note: 'Nota',
  tip: 'Consiglio',
  important: 'Importante',
  warning: 'Avvertenza',
  caution: 'Attenzione',
  endOf: (what) => `Fine: ${what}`,
  details: 'Dettagli',
  sound: 'Audio',
  film: 'Filmato',
  transcript: 'Trascrizione',
  endOfTranscript: 'Fine della trascrizione',
  blank: 'spazio vuoto',
  struck: 'barrato',
  answerLines: (count) => of(count, 'Una riga per la risposta', `${count} righe per la risposta`),
  notes: 'Note',
  footnote: (number) => `Nota ${number}`,
  transcriptOf: (title) => `Trascrizione: ${title}`,
  aboutTranscript: 'Ciò che si dice nell’edizione sonora, parola per parola.',
  aboutPrinted:
    'Ciò che si dice nell’edizione sonora. Cifre, segni e abbreviazioni stanno come sono stampati.',
  showSaid: 'Mostra cifre, segni e abbreviazioni in parole, come sono pronunciati',
  announced: 'Le parole tra parentesi quadre sono dette, ma non stampate.',
  unread: 'Stampato, ma non letto:',
  listen: (time) => `Ascolta da ${time}`,
  chapters: 'Capitoli',
  page: (label) => `Pagina ${label}`,
  paragraph: (number) => `Paragrafo ${number}`,
  link: 'Collegamento',
  noteCount: (notes) => of(notes, 'Una nota', `${notes} note`),
  defines: (names) => `definisce ${names.join(', ')}`,
  indent: (spaces) => `rientro ${spaces}`,
  publishedBy: (publisher) => `Pubblicato da ${publisher}.`,
  licence: (licence) => `Licenza: ${licence}.`,
}

export default it
