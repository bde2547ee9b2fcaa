// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'Sommaire',
  pages: 'Pages',
  landmarks: 'Repères',
  figures: 'Figures',
  tables: 'Tableaux',
  cover: 'Couverture',
  startOfText: 'Début du texte',
  chapter: (number) => `Chapitre ${number}`,
  part: (title, number) => `${title} (partie ${number})`,
  longDescription: (what) => (what ? `Description longue : ${what}` : 'Description longue'),
  backToFigure: 'Retour à la figure',
  syntheticVoice: (name) => `${name} (voix de synthèse)`,
  figure: (number) => `Figure ${number}`,
  table: (number) => `Tableau ${number}`,
  coverAlt: (title, authors) => (authors ? `Couverture : ${title}, par ${authors}` : `Couverture : ${title}`),
  by: (authors) => `Par ${authors}`,
  license: (name) => `Licence\u00a0: ${name}`,
  printedOriginal: (title) => `Original imprimé de « ${title} »`,
} satisfies EpubMessages
