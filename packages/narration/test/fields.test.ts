import { eachLanguageHolds, heardIn, wordsAlone } from './hard-lines.js'

// Lines of many fields, three hundred in English and forty in each of eight other languages, with the reading of a
// news reader written first. Only words are compared: where the voice pauses is not.

const all = await heardIn(new URL('./verbalise/fields/', import.meta.url), wordsAlone)
eachLanguageHolds(all, { en: 300 }, 40)
