// Reviewed by a native reader: not yet.
import type { HastMessages } from './en.js'

export default {
  notes: '註釋',
  note: (number) => `註釋 ${number}`,
  backToText: (number) => `返回正文，註釋 ${number}`,
  backToCall: (number, call) => `返回正文，註釋 ${number}，第 ${call} 處`,
  pictureWithoutDescription: '沒有描述的圖片',
  pictureNotShown: (alt) => `圖片：${alt}`,
  longDescription: '詳細描述',
  blank: '填空',
  answerLines: (count) => `供書寫的 ${count} 行`,
  asideNote: '備註',
  asideTip: '提示',
  asideImportant: '重要',
  asideWarning: '警告',
  asideCaution: '注意',
  asideAside: '補充',
  details: '詳情',
  sound: '音訊',
  film: '影片',
  transcript: '逐字稿',
  source: '來源',
  table: (number) => `表 ${number}`,
  page: (label) => `第 ${label} 頁`,
  colon: '：',
} satisfies HastMessages
