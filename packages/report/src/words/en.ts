// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'

const en = {
  title: (title: string) => `What was made of “${title}”`,
  made: 'What was made',
  edition: 'Edition',
  files: 'Files',
  failed: 'What could not be made',
  claims: 'What is claimed',
  claimsIntro:
    'Each line is true of the content as it is. What only a person can judge is named with it and is not claimed.',
  noClaims: 'Nothing is claimed for this edition.',
  standard: 'Standard',
  rule: 'When it may be claimed',
  evidence: 'In this edition',
  basis: 'How it is known',
  construction: 'by the way it is made',
  machine: (checker: string) => `checked by ${checker}`,
  person: 'judged by a person',
  aChecker: 'a program',
  needsPerson: 'For a person to judge',
  nothing: 'nothing',
  findings: 'What was found',
  noFindings: 'Nothing was found.',
  severity: 'Severity',
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  line: 'Line',
  finding: 'Finding',
  hint: 'What to do',
  map: 'Where each part stands',
  mapIntro: 'The same part of the text in each edition, in reading order.',
  part: 'Part',
  page: 'Page',
  time: 'Time',
  source: (path: string, words: number) =>
    `${path}, ${words} ${plural('en', words, { one: 'word', other: 'words' })}`,
  pages: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
}

export type ReportMessages = typeof en
export default en
