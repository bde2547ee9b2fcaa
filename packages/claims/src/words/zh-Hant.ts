// Reviewed by a native reader: not yet.
import type { SummaryMessages } from './en.js'

export default {
  withContents: '正文有標題和目錄。',
  withHeadings: '正文有標題。',
  adjustable: '正文的外觀可以更改。',
  describedPictures: '所有傳達資訊的圖片都有替代文字。',
  undescribedPictures: (count) => `${count} 張圖片沒有替代文字，正文中已註明。`,
  absentPictures: (count) => `缺少 ${count} 張圖片，正文中以替代文字代替。`,
  longDescriptions: '複雜的圖片有詳細描述。',
  spokenFormulas: '公式採用 MathML，並有替代文字。',
  plainFormulas: (count) => `${count} 個公式僅以原始文字給出。`,
  spokenWhole: '全文朗讀，與文字同步。',
  spokenInPart: '部分正文朗讀並與文字同步，其他部分不朗讀。',
  untranscribed: (count) => `${count} 段錄音或錄影沒有逐字稿。`,
  pageNumbers: '頁碼與印刷版一致。',
} satisfies SummaryMessages
