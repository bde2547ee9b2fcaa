// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'टिप्पणियाँ',
  note: (number) => `टिप्पणी ${number}`,
  backToText: (number) => `पाठ पर वापस जाएँ, टिप्पणी ${number}`,
  backToCall: (number, call) => `पाठ पर वापस जाएँ, टिप्पणी ${number}, स्थान ${call}`,
  pictureWithoutDescription: 'बिना विवरण का चित्र',
  pictureNotShown: (alt) => `चित्र: ${alt}`,
  longDescription: 'विस्तृत विवरण',
  blank: 'रिक्त स्थान',
  answerLines: (count) =>
    plural('hi', count, { one: `लिखने के लिए ${count} पंक्ति`, other: `लिखने के लिए ${count} पंक्तियाँ` }),
  asideNote: 'टिप्पणी',
  asideTip: 'सुझाव',
  asideImportant: 'महत्वपूर्ण',
  asideWarning: 'चेतावनी',
  asideCaution: 'सावधानी',
  asideAside: 'पाठ के साथ',
  details: 'ब्योरा',
  sound: 'ध्वनि',
  film: 'वीडियो',
  done: 'हो गया',
  toDo: 'करना बाकी',
  transcript: 'लिखित प्रतिलिपि',
  source: 'स्रोत',
  table: (number) => `तालिका ${number}`,
  page: (label) => `पृष्ठ ${label}`,
  colon: ': ',
} satisfies HastMessages
