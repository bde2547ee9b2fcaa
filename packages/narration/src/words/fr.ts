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
  list: (items) => `Liste ${of(items, 'd’un élément', `de ${items} éléments`)}`,
  innerList: (items, level) =>
    `Sous-liste${level > 2 ? `, niveau ${level},` : ''} ${of(items, 'd’un élément', `de ${items} éléments`)}`,
  endOfList: 'Fin de la liste',
  terms: (terms) => `Liste ${of(terms, 'd’un terme', `de ${terms} termes`)}`,
  done: 'Fait',
  toDo: 'À faire',
  table: (rows, columns) =>
    `Tableau ${of(rows, 'd’une ligne', `de ${rows} lignes`)} et ${of(columns, 'une colonne', `${columns} colonnes`)}`,
  columns: 'Colonnes',
  empty: 'vide',
  forRows: (rows) => `Pour ${rows} lignes`,
  endOfTable: 'Fin du tableau',
  cover: 'Couverture',
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
  // agrees with whatever stands before it
  notRead: (what) => `${what}, lecture omise`,
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
  struck: 'barré',
  answerLines: (count) => of(count, 'Une ligne pour répondre', `${count} lignes pour répondre`),
  notes: 'Notes',
  footnote: (number) => `Note ${number}`,
  transcriptOf: (title) => `Transcription : ${title}`,
  aboutTranscript: 'Ce qui est dit dans l’édition sonore, mot pour mot.',
  aboutPrinted:
    'Ce qui est dit dans l’édition sonore. Les chiffres, les signes et les abréviations restent tels qu’ils sont imprimés.',
  showSaid: 'Afficher les chiffres, les signes et les abréviations en toutes lettres, comme ils sont dits',
  announced: 'Les mots entre crochets sont dits, mais pas imprimés.',
  unread: 'Imprimé, mais non lu :',
  listen: (time) => `Écouter à partir de ${time}`,
  chapters: 'Chapitres',
  page: (label) => `Page ${label}`,
  paragraph: (number) => `Paragraphe ${number}`,
  link: 'Lien',
  noteCount: (notes) => of(notes, 'Une note', `${notes} notes`),
  defines: (names) => `définit ${names.join(', ')}`,
  indent: (spaces) => `retrait ${spaces}`,
  publishedBy: (publisher) => `Publié par ${publisher}.`,
  licence: (licence) => `Licence : ${licence}.`,
}

export default fr
