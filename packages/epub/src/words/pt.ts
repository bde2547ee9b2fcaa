// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { EpubMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('pt', count, { one, other })}`

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
  printedOriginal: (title) => `Original impresso de “${title}”`,
  structured: 'O texto tem títulos e um sumário, e a sua aparência pode ser alterada.',
  describedPictures: 'Todas as imagens que informam têm texto alternativo.',
  undescribedPictures: (count) =>
    `${of(count, 'imagem não tem', 'imagens não têm')} texto alternativo, e o texto indica isso.`,
  absentPictures: (count) =>
    `${of(count, 'imagem falta', 'imagens faltam')}; o texto alternativo está no texto.`,
  longDescriptions: 'As imagens complexas têm descrições detalhadas.',
  spokenFormulas: 'As fórmulas estão em MathML e têm texto alternativo.',
  plainFormulas: (count) => `${of(count, 'fórmula aparece', 'fórmulas aparecem')} apenas como texto-fonte.`,
  spokenWhole: 'Todo o texto é lido em voz alta, em sincronia com as palavras.',
  spokenInPart: 'Partes do texto são lidas em voz alta, em sincronia com as palavras; outras não.',
  untranscribed: (count) => `${of(count, 'gravação não tem', 'gravações não têm')} transcrição.`,
  pageNumbers: 'Os números de página coincidem com a edição impressa.',
} satisfies EpubMessages
