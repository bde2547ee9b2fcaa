// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

const of = (count: number, one: string, other: string) => plural('de', count, { one, other })

const de: NarrationMessages = {
  heading: (level) => `Überschrift Ebene ${level}`,
  by: (names) => `Von ${names}`,
  synthetic: (narrator) => `Gelesen von einer künstlichen Stimme: ${narrator}.`,
  person: (narrator) => `Gelesen von ${narrator}.`,
  end: 'Ende des Artikels.',
  list: (items) => `Liste mit ${of(items, 'einem Eintrag', `${items} Einträgen`)}`,
  innerList: (items) => `Unterliste mit ${of(items, 'einem Eintrag', `${items} Einträgen`)}`,
  endOfList: 'Ende der Liste',
  terms: (terms) => `Liste mit ${of(terms, 'einem Begriff', `${terms} Begriffen`)}`,
  done: 'Erledigt',
  toDo: 'Offen',
  table: (rows, columns) =>
    `Tabelle mit ${of(rows, 'einer Zeile', `${rows} Zeilen`)} und ${of(columns, 'einer Spalte', `${columns} Spalten`)}`,
  columns: 'Spalten',
  empty: 'leer',
  endOfTable: 'Ende der Tabelle',
  picture: 'Bild',
  pictureWithout: 'Bild ohne Beschreibung',
  figure: 'Abbildung',
  caption: 'Bildunterschrift',
  description: 'Beschreibung',
  endOfFigure: 'Ende der Abbildung',
  quote: 'Zitat',
  endOfQuote: 'Ende des Zitats',
  code: (lines, language) =>
    `Programmtext${language ? ` in ${language}` : ''}, ${of(lines, 'eine Zeile', `${lines} Zeilen`)}`,
  endOfCode: 'Ende des Programmtexts',
  formula: 'Formel',
  notRead: (what) => `${what}, nicht vorgelesen`,
  part: 'Ein Teil des Textes',
  text: (language) => `Text auf ${language}`,
  aside: 'Kasten',
  note: 'Hinweis',
  tip: 'Tipp',
  important: 'Wichtig',
  warning: 'Warnung',
  caution: 'Vorsicht',
  endOf: (what) => `Ende: ${what}`,
  details: 'Einzelheiten',
  sound: 'Ton',
  film: 'Film',
  transcript: 'Abschrift',
  endOfTranscript: 'Ende der Abschrift',
  blank: 'Lücke',
  answerLines: (count) => of(count, 'Eine Zeile für die Antwort', `${count} Zeilen für die Antwort`),
  notes: 'Anmerkungen',
  footnote: (number) => `Anmerkung ${number}`,
  transcriptOf: (title) => `Abschrift: ${title}`,
  aboutTranscript: 'Was in der Tonausgabe gesagt wird, Wort für Wort.',
  announced: 'Wörter in eckigen Klammern werden gesagt, stehen aber nicht im Druck.',
  unread: 'Gedruckt, aber nicht vorgelesen:',
  listen: (time) => `Anhören ab ${time}`,
  chapters: 'Kapitel',
}

export default de
