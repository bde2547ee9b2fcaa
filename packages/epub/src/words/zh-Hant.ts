// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: '目錄',
  pages: '頁碼',
  landmarks: '地標',
  figures: '圖',
  tables: '表',
  cover: '封面',
  startOfText: '正文開始',
  chapter: (number) => `第 ${number} 章`,
  part: (title, number) => `${title}（第 ${number} 部分）`,
  longDescription: (what) => (what ? `詳細描述：${what}` : '詳細描述'),
  backToFigure: '返回圖',
  syntheticVoice: (name) => `${name}（合成語音）`,
  figure: (number) => `圖 ${number}`,
  table: (number) => `表 ${number}`,
  coverAlt: (title, authors) => (authors ? `封面：${title}，作者：${authors}` : `封面：${title}`),
  by: (authors) => `作者：${authors}`,
  license: (name) => `授權條款：${name}`,
  printedOriginal: (title) => `《${title}》的印刷原版`,
} satisfies EpubMessages
