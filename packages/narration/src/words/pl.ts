// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

type Forms = readonly [one: string, few: string, many: string]
const of = (count: number, [one, few, many]: Forms) =>
  plural('pl', count, {
    one: `${count} ${one}`,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${many}`,
  })

const lineForms: Forms = ['wiersz', 'wiersze', 'wierszy']
const itemForms: Forms = ['punkt', 'punkty', 'punktów']

const pl: NarrationMessages = {
  heading: (level) => `Nagłówek poziomu ${level}`,
  // one author or several
  by: (names) => `Tekst: ${names}`,
  synthetic: (narrator) => `Czyta głos syntetyczny: ${narrator}.`,
  person: (narrator) => `Czyta ${narrator}.`,
  end: 'Koniec artykułu.',
  list: (items) => `Lista: ${of(items, itemForms)}`,
  innerList: (items, level) =>
    `Lista wewnętrzna${level > 2 ? `, poziom ${level}` : ''}: ${of(items, itemForms)}`,
  endOfList: 'Koniec listy',
  terms: (terms) => `Lista: ${of(terms, ['termin', 'terminy', 'terminów'])}`,
  done: 'Zrobione',
  toDo: 'Do zrobienia',
  table: (rows, columns) =>
    `Tabela: ${of(rows, lineForms)}, ${of(columns, ['kolumna', 'kolumny', 'kolumn'])}`,
  columns: 'Kolumny',
  empty: 'puste',
  forRows: (rows) => `Na ${of(rows, lineForms)}`,
  endOfTable: 'Koniec tabeli',
  cover: 'Okładka',
  picture: 'Obraz',
  pictureWithout: 'Obraz bez opisu',
  figure: 'Rysunek',
  caption: 'Podpis',
  description: 'Opis',
  endOfFigure: 'Koniec rysunku',
  quote: 'Cytat',
  endOfQuote: 'Koniec cytatu',
  code: (lines, language) => `Kod${language ? `, język ${language}` : ''}, ${of(lines, lineForms)}`,
  endOfCode: 'Koniec kodu',
  formula: 'Wzór',
  // agrees with whatever stands before it
  notRead: (what) => `${what}, bez czytania`,
  part: 'Część tekstu',
  text: (language) => `Tekst, język: ${language}`,
  aside: 'Ramka',
  note: 'Uwaga',
  tip: 'Wskazówka',
  important: 'Ważne',
  warning: 'Ostrzeżenie',
  caution: 'Ostrożnie',
  endOf: (what) => `Koniec: ${what}`,
  details: 'Szczegóły',
  sound: 'Dźwięk',
  film: 'Film',
  transcript: 'Transkrypcja',
  endOfTranscript: 'Koniec transkrypcji',
  blank: 'luka',
  struck: 'przekreślone',
  answerLines: (count) => `Na odpowiedź: ${of(count, lineForms)}`,
  notes: 'Przypisy',
  footnote: (number) => `Przypis ${number}`,
  transcriptOf: (title) => `Transkrypcja: ${title}`,
  aboutTranscript: 'To, co mówi wydanie dźwiękowe, słowo w słowo.',
  aboutPrinted: 'To, co mówi wydanie dźwiękowe. Liczby, znaki i skróty stoją tak, jak są wydrukowane.',
  showSaid: 'Pokaż liczby, znaki i skróty słowami, tak jak są wymawiane',
  announced: 'Słowa w nawiasach kwadratowych są wypowiadane, ale nie wydrukowane.',
  unread: 'Wydrukowane, ale nieczytane:',
  listen: (time) => `Słuchaj od ${time}`,
  chapters: 'Rozdziały',
  page: (label) => `Strona ${label}`,
  paragraph: (number) => `Akapit ${number}`,
  link: 'Łącze',
  noteCount: (notes) => of(notes, ['przypis', 'przypisy', 'przypisów']),
  defines: (names) => `definiuje ${names.join(', ')}`,
  indent: (spaces) => `wcięcie ${spaces}`,
  publishedBy: (publisher) => `Wydawca: ${publisher}.`,
  licence: (licence) => `Licencja: ${licence}.`,
}

export default pl
