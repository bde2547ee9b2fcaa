// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('pt', count, { one, other })}`

export default {
  withContents: 'O texto tem títulos e um sumário.',
  withHeadings: 'O texto tem títulos.',
  adjustable: 'A aparência do texto pode ser alterada.',
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
} satisfies SummaryMessages
