// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

const of = (count: number, one: string, other: string) => plural('fr', count, { one, other })

const fr: NarrationMessages = {
  heading: (level) => `Titre de niveau ${level}`,
  by: (names) => `Par ${names}`,
  synthetic: (narrator) => `Lu par une voix de synthèse : ${narrator}.`,
  person: (narrator) => `Lu par ${narrator}.`,
  end: 'Fin de l’article.',
  list: (items) => `Liste de ${of(items, 'un élément', `${items} éléments`)}`,
  innerList: (items) => `Sous-liste de ${of(items, 'un élément', `${items} éléments`)}`,
  endOfList: 'Fin de la liste',
  terms: (terms) => `Liste de ${of(terms, 'un terme', `${terms} termes`)}`,
  done: 'Fait',
  toDo: 'À faire',
  table: (rows, columns) =>
    `Tableau de ${of(rows, 'une ligne', `${rows} lignes`)} et ${of(columns, 'une colonne', `${columns} colonnes`)}`,
  columns: 'Colonnes',
  empty: 'vide',
  endOfTable: 'Fin du tableau',
  picture: 'Image',
  pictureWithout: 'Image sans description',
  figure: 'Figure',
  caption: 'Légende',
  description: 'Description',
  endOfFigure: 'Fin de la figure',
  quote: 'Citation',
  endOfQuote: 'Fin de citation',
  code: (lines, language) =>
    `Code${language ? ` en ${language}` : ''}, ${of(lines, 'une ligne', `${lines} lignes`)}`,
  endOfCode: 'Fin du code',
  formula: 'Formule',
  notRead: (what) => `${what}, non lu`,
  part: 'Une partie du texte',
  text: (language) => `Texte en ${language}`,
  aside: 'Encadré',
  note: 'Remarque',
  tip: 'Conseil',
  important: 'Important',
  warning: 'Avertissement',
  caution: 'Attention',
  endOf: (what) => `Fin : ${what}`,
  details: 'Détails',
  sound: 'Son',
  film: 'Film',
  transcript: 'Transcription',
  endOfTranscript: 'Fin de la transcription',
  blank: 'blanc à remplir',
  answerLines: (count) => of(count, 'Une ligne pour répondre', `${count} lignes pour répondre`),
  notes: 'Notes',
  footnote: (number) => `Note ${number}`,
  transcriptOf: (title) => `Transcription : ${title}`,
  aboutTranscript: 'Ce qui est dit dans l’édition sonore, mot pour mot.',
  announced: 'Les mots entre crochets sont dits, mais pas imprimés.',
  unread: 'Imprimé, mais non lu :',
  listen: (time) => `Écouter à partir de ${time}`,
  chapters: 'Chapitres',
}

export default fr
