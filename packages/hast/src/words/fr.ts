// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (number) => `Retour au texte, note ${number}`,
  backToCall: (number, call) => `Retour au texte, note ${number}, appel ${call}`,
  pictureWithoutDescription: 'Image sans description',
  pictureNotShown: (alt) => `Image : ${alt}`,
  longDescription: 'Description détaillée',
  blank: 'à compléter',
  answerLines: (count) =>
    plural('fr', count, { one: `${count} ligne pour écrire`, other: `${count} lignes pour écrire` }),
  asideNote: 'Remarque',
  asideTip: 'Astuce',
  asideImportant: 'Important',
  asideWarning: 'Attention',
  asideCaution: 'Prudence',
  asideAside: 'En marge',
  details: 'Détails',
  sound: 'Son',
  film: 'Vidéo',
  done: 'Fait',
  toDo: 'À faire',
  transcript: 'Transcription',
  source: 'Source',
  table: (number) => `Tableau ${number}`,
  page: (label) => `Page ${label}`,
  colon: '\u00a0: ',
} satisfies HastMessages
