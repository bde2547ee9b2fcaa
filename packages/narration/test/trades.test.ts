import { eachLanguageHolds, heardIn, wordsAlone } from './hard-lines.js'

// What courts, kitchens, timetables, matches, families, musicians, markets, astronomers, knitters and minutes write, in nine languages. The
// reading was written first; only words are compared.

const all = await heardIn(new URL('./verbalise/trades/', import.meta.url), wordsAlone)
eachLanguageHolds(all, { en: 50 }, 10)
