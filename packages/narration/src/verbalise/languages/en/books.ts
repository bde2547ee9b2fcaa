import type { Language } from '../../language.js'

const shortBooks: Language['books'] = Object.fromEntries(
  'Gen Genesis|Ex Exodus|Exod Exodus|Lev Leviticus|Num Numbers|Deut Deuteronomy|Dt Deuteronomy|Josh Joshua|Judg Judges|Sam Samuel|Kgs Kings|Chr Chronicles|Neh Nehemiah|Esth Esther|Ps Psalm|Prov Proverbs|Eccl Ecclesiastes|Isa Isaiah|Jer Jeremiah|Lam Lamentations|Ezek Ezekiel|Dan Daniel|Hos Hosea|Mic Micah|Hab Habakkuk|Zech Zechariah|Mal Malachi|Matt Matthew|Mt Matthew|Mk Mark|Lk Luke|Jn John|Rom Romans|Cor Corinthians|Gal Galatians|Eph Ephesians|Phil Philippians|Col Colossians|Thess Thessalonians|Tim Timothy|Tit Titus|Phlm Philemon|Heb Hebrews|Jas James|Pet Peter|Rev Revelation'
    .split('|')
    .map((entry) => entry.split(' ')),
)

/** The names of the others are said as they are written. */
export const books: Language['books'] = {
  ...Object.fromEntries(
    'Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Ezra Nehemiah Esther Job Psalm Psalms Proverbs Ecclesiastes Isaiah Jeremiah Ezekiel Daniel Hosea Amos Jonah Micah Zechariah Malachi Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians Colossians Thessalonians Timothy Titus Philemon Hebrews James Peter Jude Revelation Surah Sura Quran Qur’an'
      .split(' ')
      .map((name) => [name, name]),
  ),
  "Qur'an": 'Qur’an',
  ...shortBooks,
}
