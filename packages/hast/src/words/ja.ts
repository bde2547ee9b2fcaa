// Reviewed by a native reader: not yet.
import type { HastMessages } from './en.js'

export default {
  notes: '注',
  note: (number) => `注${number}`,
  backToText: (number) => `本文に戻る、注${number}`,
  backToCall: (number, call) => `本文に戻る、注${number}、${call}か所目`,
  pictureWithoutDescription: '説明のない画像',
  pictureNotShown: (alt) => `画像：${alt}`,
  longDescription: '詳しい説明',
  blank: '空欄',
  answerLines: (count) => `記入用の線、${count}行`,
  asideNote: '注記',
  asideTip: 'ヒント',
  asideImportant: '重要',
  asideWarning: '警告',
  asideCaution: '注意',
  asideAside: 'コラム',
  details: '詳細',
  sound: '音声',
  film: '動画',
  transcript: '文字起こし',
  source: '出典',
  table: (number) => `表${number}`,
  page: (label) => `${label}ページ`,
  colon: '：',
} satisfies HastMessages
