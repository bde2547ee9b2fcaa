// Reviewed by a native reader: not yet.
import type { HastMessages } from './en.js'

export default {
  notes: '注释',
  note: (number) => `注释 ${number}`,
  backToText: (number) => `返回正文，注释 ${number}`,
  backToCall: (number, call) => `返回正文，注释 ${number}，第 ${call} 处`,
  pictureWithoutDescription: '没有描述的图片',
  pictureNotShown: (alt) => `图片：${alt}`,
  longDescription: '详细描述',
  blank: '填空',
  answerLines: (count) => `供书写的 ${count} 行`,
  asideNote: '备注',
  asideTip: '提示',
  asideImportant: '重要',
  asideWarning: '警告',
  asideCaution: '注意',
  asideAside: '补充',
  details: '详情',
  sound: '音频',
  film: '视频',
  transcript: '文字稿',
  source: '来源',
  table: (number) => `表 ${number}`,
  page: (label) => `第 ${label} 页`,
  colon: '：',
} satisfies HastMessages
