import type { Language } from '../../language.js'

/** Books of the Bible; the names of most are said as they are written. */
export const books: Language['books'] = {
  ...Object.fromEntries(
    'Genèse Exode Lévitique Nombres Deutéronome Josué Juges Ruth Samuel Rois Esdras Néhémie Esther Job Psaume Psaumes Proverbes Ecclésiaste Isaïe Jérémie Ézéchiel Daniel Osée Amos Jonas Michée Matthieu Marc Luc Jean Actes Romains Corinthiens Galates Éphésiens Philippiens Colossiens Thessaloniciens Timothée Tite Hébreux Jacques Pierre Apocalypse Sourate'
      .split(' ')
      .map((name) => [name, name]),
  ),
  Gn: 'Genèse',
  Ex: 'Exode',
  Dt: 'Deutéronome',
  Ps: 'Psaume',
  Is: 'Isaïe',
  Jr: 'Jérémie',
  Mt: 'Matthieu',
  Mc: 'Marc',
  Lc: 'Luc',
  Jn: 'Jean',
  Ac: 'Actes',
  Rm: 'Romains',
  Co: 'Corinthiens',
  Ga: 'Galates',
  Ap: 'Apocalypse',
}
