import type { Language } from '../../language.js'

/** Books of the Bible; the names of most are said as they are written. */
export const books: Language['books'] = {
  ...Object.fromEntries(
    'Génesis Éxodo Levítico Números Deuteronomio Josué Jueces Rut Samuel Reyes Esdras Nehemías Ester Job Salmo Salmos Proverbios Eclesiastés Isaías Jeremías Ezequiel Daniel Oseas Amós Jonás Miqueas Mateo Marcos Lucas Juan Hechos Romanos Corintios Gálatas Efesios Filipenses Colosenses Tesalonicenses Timoteo Tito Hebreos Santiago Pedro Apocalipsis Sura'
      .split(' ')
      .map((name) => [name, name]),
  ),
  Gn: 'Génesis',
  Ex: 'Éxodo',
  Dt: 'Deuteronomio',
  Sal: 'Salmo',
  Is: 'Isaías',
  Jr: 'Jeremías',
  Mt: 'Mateo',
  Mc: 'Marcos',
  Lc: 'Lucas',
  Jn: 'Juan',
  Hch: 'Hechos',
  Rm: 'Romanos',
  Rom: 'Romanos',
  Cor: 'Corintios',
  Gén: 'Génesis',
  Co: 'Corintios',
  Ap: 'Apocalipsis',
}
