// Reviewed by a native reader: not yet.
import type { SummaryMessages } from './en.js'

export default {
  withContents: '正文有标题和目录。',
  withHeadings: '正文有标题。',
  adjustable: '正文的外观可以更改。',
  describedPictures: '所有传达信息的图片都有替代文本。',
  undescribedPictures: (count) => `${count} 张图片没有替代文本，正文中已注明。`,
  absentPictures: (count) => `缺少 ${count} 张图片，正文中以替代文本代替。`,
  longDescriptions: '复杂的图片有详细描述。',
  spokenFormulas: '公式采用 MathML，并有替代文本。',
  plainFormulas: (count) => `${count} 个公式仅以源文本给出。`,
  spokenWhole: '全文朗读，与文字同步。',
  spokenInPart: '部分正文朗读并与文字同步，其他部分不朗读。',
  untranscribed: (count) => `${count} 段录音或录像没有文字稿。`,
  pageNumbers: '页码与印刷版一致。',
} satisfies SummaryMessages
