import type { Language } from '../../language.js'

/** Books of the Bible; the names of most are said as they are written. */
export const books: Language['books'] = {
  ...Object.fromEntries(
    'Genesis Exodus Levitikus Mose Numeri Deuteronomium Josua Richter Rut Samuel Könige Esra Nehemia Hiob Ijob Psalm Sprüche Kohelet Jesaja Jeremia Ezechiel Daniel Hosea Amos Jona Micha Matthäus Markus Lukas Johannes Apostelgeschichte Römer Korinther Galater Epheser Philipper Kolosser Thessalonicher Timotheus Titus Hebräer Jakobus Petrus Offenbarung Sure'
      .split(' ')
      .map((name) => [name, name]),
  ),
  Gen: 'Genesis',
  Ex: 'Exodus',
  Ps: 'Psalm',
  Jes: 'Jesaja',
  Jer: 'Jeremia',
  Mt: 'Matthäus',
  Mk: 'Markus',
  Lk: 'Lukas',
  Joh: 'Johannes',
  Apg: 'Apostelgeschichte',
  Röm: 'Römer',
  Off: 'Offenbarung',
  Kön: 'Könige',
  Kor: 'Korinther',
  Gal: 'Galater',
  Offb: 'Offenbarung',
}
