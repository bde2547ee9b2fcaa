// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: '目录',
  pages: '页码',
  landmarks: '地标',
  figures: '图',
  tables: '表',
  cover: '封面',
  startOfText: '正文开始',
  chapter: (number) => `第 ${number} 章`,
  part: (title, number) => `${title}（第 ${number} 部分）`,
  longDescription: (what) => (what ? `详细描述：${what}` : '详细描述'),
  backToFigure: '返回图',
  syntheticVoice: (name) => `${name}（合成语音）`,
  figure: (number) => `图 ${number}`,
  table: (number) => `表 ${number}`,
  coverAlt: (title, authors) => (authors ? `封面：${title}，作者：${authors}` : `封面：${title}`),
  by: (authors) => `作者：${authors}`,
  license: (name) => `许可协议：${name}`,
  printedOriginal: (title) => `《${title}》的印刷原版`,
} satisfies EpubMessages
