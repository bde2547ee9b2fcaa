import type { LayoutMessages } from './index.js'

const french: LayoutMessages = {
  and: 'et',
  pictureWithoutDescription: 'Image sans description',
  pictureNotDrawn: 'Cette image n’a pas pu être reproduite.',
  note: 'Note',
  tip: 'Conseil',
  important: 'Important',
  warning: 'Avertissement',
  caution: 'Attention',
  sound: 'Son',
  film: 'Film',
  transcript: 'Transcription',
  blank: 'à compléter',
  answerLines: (count) => (count === 1 ? '1 ligne à compléter' : `${count} lignes à compléter`),
  originalPage: (label) => `page ${label}`,
  toNote: (number) => `Note ${number}`,
  toText: (number) => `Retour au texte, note ${number}`,
  done: 'fait',
  notDone: 'à faire',
  source: 'Original',
  separator: 'Séparation',
}

export default french
