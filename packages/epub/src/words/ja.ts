// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: '目次',
  pages: 'ページ',
  landmarks: '目印',
  figures: '図',
  tables: '表',
  cover: '表紙',
  startOfText: '本文の始まり',
  chapter: (number) => `第${number}章`,
  part: (title, number) => `${title}（その${number}）`,
  longDescription: (what) => (what ? `詳しい説明：${what}` : '詳しい説明'),
  backToFigure: '図に戻る',
  syntheticVoice: (name) => `${name}（合成音声）`,
  figure: (number) => `図${number}`,
  table: (number) => `表${number}`,
  coverAlt: (title, authors) => (authors ? `表紙：${title}、${authors}著` : `表紙：${title}`),
  by: (authors) => `著者：${authors}`,
  license: (name) => `ライセンス：${name}`,
  printedOriginal: (title) => `「${title}」の印刷版`,
} satisfies EpubMessages
