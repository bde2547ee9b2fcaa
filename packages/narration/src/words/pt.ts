// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

const of = (count: number, one: string, other: string) => plural('pt', count, { one, other })

const pt: NarrationMessages = {
  heading: (level) => `Título de nível ${level}`,
  by: (names) => `Por ${names}`,
  synthetic: (narrator) => `Lido por uma voz sintética: ${narrator}.`,
  person: (narrator) => `Lido por ${narrator}.`,
  end: 'Fim do artigo.',
  list: (items) => `Lista com ${of(items, 'um item', `${items} itens`)}`,
  innerList: (items, level) =>
    `Sublista${level > 2 ? `, nível ${level},` : ''} com ${of(items, 'um item', `${items} itens`)}`,
  endOfList: 'Fim da lista',
  terms: (terms) => `Lista de ${of(terms, 'um termo', `${terms} termos`)}`,
  done: 'Feito',
  toDo: 'Por fazer',
  table: (rows, columns) =>
    `Tabela com ${of(rows, 'uma linha', `${rows} linhas`)} e ${of(columns, 'uma coluna', `${columns} colunas`)}`,
  columns: 'Colunas',
  empty: 'vazio',
  forRows: (rows) => `Para ${rows} linhas`,
  endOfTable: 'Fim da tabela',
  cover: 'Capa',
  picture: 'Imagem',
  pictureWithout: 'Imagem sem descrição',
  figure: 'Figura',
  caption: 'Legenda',
  description: 'Descrição',
  endOfFigure: 'Fim da figura',
  quote: 'Citação',
  endOfQuote: 'Fim da citação',
  code: (lines, language) =>
    `Código${language ? ` em ${language}` : ''}, ${of(lines, 'uma linha', `${lines} linhas`)}`,
  endOfCode: 'Fim do código',
  formula: 'Fórmula',
  // agrees with whatever stands before it
  notRead: (what) => `${what}, leitura omitida`,
  part: 'Uma parte do texto',
  text: (language) => `Texto em ${language}`,
  aside: 'Caixa',
  note: 'Nota',
  tip: 'Dica',
  important: 'Importante',
  warning: 'Aviso',
  caution: 'Cuidado',
  endOf: (what) => `Fim: ${what}`,
  details: 'Detalhes',
  sound: 'Som',
  film: 'Filme',
  transcript: 'Transcrição',
  endOfTranscript: 'Fim da transcrição',
  blank: 'lacuna',
  struck: 'riscado',
  answerLines: (count) => of(count, 'Uma linha para a resposta', `${count} linhas para a resposta`),
  notes: 'Notas',
  footnote: (number) => `Nota ${number}`,
  transcriptOf: (title) => `Transcrição: ${title}`,
  aboutTranscript: 'O que se diz na edição sonora, palavra por palavra.',
  aboutPrinted:
    'O que se diz na edição sonora. Os algarismos, os sinais e as abreviaturas estão tal como são impressos.',
  showSaid: 'Mostrar os algarismos, os sinais e as abreviaturas por extenso, tal como são ditos',
  announced: 'As palavras entre parênteses retos são ditas, mas não impressas.',
  unread: 'Impresso, mas não lido:',
  listen: (time) => `Ouvir a partir de ${time}`,
  chapters: 'Capítulos',
  page: (label) => `Página ${label}`,
  paragraph: (number) => `Parágrafo ${number}`,
  link: 'Ligação',
  noteCount: (count) => of(count, 'Uma nota', `${count} notas`),
  defines: (names) => `define ${names.join(', ')}`,
  indent: (spaces) => `recuo ${spaces}`,
  publishedBy: (publisher) => `Publicado por ${publisher}.`,
  licence: (licence) => `Licença: ${licence}.`,
}

export default pt
