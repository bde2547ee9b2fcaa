// Reviewed by a native reader: not yet.
import type { SummaryMessages } from './en.js'

export default {
  withContents: '本文には見出しと目次があります。',
  withHeadings: '本文には見出しがあります。',
  adjustable: '本文の表示は変更できます。',
  describedPictures: '情報を伝えるすべての画像に代替テキストがあります。',
  undescribedPictures: (count) => `${count}点の画像に代替テキストがなく、そのことを本文に示しています。`,
  absentPictures: (count) => `${count}点の画像がなく、代わりに代替テキストを載せています。`,
  longDescriptions: '複雑な画像には詳しい説明があります。',
  spokenFormulas: '数式はMathMLで、代替テキストがあります。',
  plainFormulas: (count) => `${count}個の数式はソースのまま載せています。`,
  spokenWhole: '本文全体が、文字に合わせて読み上げられます。',
  spokenInPart: '本文の一部は文字に合わせて読み上げられ、一部は読み上げられません。',
  untranscribed: (count) => `${count}件の録音・録画に文字起こしがありません。`,
  pageNumbers: 'ページ番号は印刷版と一致します。',
} satisfies SummaryMessages
