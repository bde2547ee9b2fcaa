import { eachLanguageHolds, heardIn, wordsAlone } from './hard-lines.js'

// Lines of the classes of figures, signs and short forms, in fifteen languages, none of which had been tried before its reading was
// written. Only words are compared: where the voice pauses is not.

const all = await heardIn(new URL('./verbalise/fresh/', import.meta.url), wordsAlone)
eachLanguageHolds(all, { en: 60, it: 20, pt: 20, nl: 20, pl: 20, sv: 20 }, 8)
