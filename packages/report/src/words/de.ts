// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { ReportMessages } from './en.js'

const de: ReportMessages = {
  title: (title) => `Was aus „${title}“ entstanden ist`,
  made: 'Was entstanden ist',
  edition: 'Ausgabe',
  files: 'Dateien',
  failed: 'Was nicht erstellt werden konnte',
  claims: 'Was zugesichert wird',
  claimsIntro:
    'Jede Zeile trifft auf den Inhalt zu, wie er ist. Was nur ein Mensch beurteilen kann, ist genannt und wird nicht zugesichert.',
  noClaims: 'Für diese Ausgabe wird nichts zugesichert.',
  standard: 'Norm',
  rule: 'Wann es zugesichert werden darf',
  evidence: 'In dieser Ausgabe',
  basis: 'Woher wir es wissen',
  construction: 'durch die Art der Herstellung',
  machine: (checker) => `geprüft mit ${checker}`,
  person: 'von einem Menschen beurteilt',
  aChecker: 'einem Programm',
  needsPerson: 'Von einem Menschen zu beurteilen',
  nothing: 'nichts',
  findings: 'Was aufgefallen ist',
  noFindings: 'Nichts ist aufgefallen.',
  severity: 'Schwere',
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
  line: 'Zeile',
  finding: 'Befund',
  hint: 'Was zu tun ist',
  map: 'Wo jeder Teil steht',
  mapIntro: 'Derselbe Teil des Textes in jeder Ausgabe, in Lesereihenfolge.',
  part: 'Teil',
  page: 'Seite',
  time: 'Zeit',
  source: (path, words) => `${path}, ${words} ${plural('de', words, { one: 'Wort', other: 'Wörter' })}`,
  pages: (from, to) => (from === to ? from : `${from}–${to}`),
}

export default de
