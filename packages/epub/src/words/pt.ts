// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'Sumário',
  pages: 'Páginas',
  landmarks: 'Pontos de referência',
  figures: 'Figuras',
  tables: 'Tabelas',
  cover: 'Capa',
  startOfText: 'Início do texto',
  chapter: (number) => `Capítulo ${number}`,
  part: (title, number) => `${title} (parte ${number})`,
  longDescription: (what) => (what ? `Descrição detalhada: ${what}` : 'Descrição detalhada'),
  backToFigure: 'Voltar à figura',
  syntheticVoice: (name) => `${name} (voz sintética)`,
  figure: (number) => `Figura ${number}`,
  table: (number) => `Tabela ${number}`,
  coverAlt: (title, authors) => (authors ? `Capa: ${title}, por ${authors}` : `Capa: ${title}`),
  by: (authors) => `Por ${authors}`,
  license: (name) => `Licença: ${name}`,
  printedOriginal: (title) => `Original impresso de “${title}”`,
} satisfies EpubMessages
