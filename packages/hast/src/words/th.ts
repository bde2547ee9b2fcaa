// Reviewed by a native reader: not yet.
import type { HastMessages } from './en.js'

export default {
  notes: 'เชิงอรรถ',
  note: (number) => `เชิงอรรถ ${number}`,
  backToText: (number) => `กลับไปยังเนื้อหา เชิงอรรถ ${number}`,
  backToCall: (number, call) => `กลับไปยังเนื้อหา เชิงอรรถ ${number} ตำแหน่งที่ ${call}`,
  pictureWithoutDescription: 'ภาพไม่มีคำอธิบาย',
  pictureNotShown: (alt) => `ภาพ: ${alt}`,
  longDescription: 'คำอธิบายโดยละเอียด',
  blank: 'ช่องว่างให้เติม',
  answerLines: (count) => `บรรทัดสำหรับเขียน ${count} บรรทัด`,
  asideNote: 'หมายเหตุ',
  asideTip: 'เคล็ดลับ',
  asideImportant: 'สำคัญ',
  asideWarning: 'คำเตือน',
  asideCaution: 'ข้อควรระวัง',
  asideAside: 'เกร็ดประกอบ',
  details: 'รายละเอียด',
  sound: 'เสียง',
  film: 'วิดีโอ',
  transcript: 'บทถอดเสียง',
  source: 'แหล่งที่มา',
  table: (number) => `ตาราง ${number}`,
  page: (label) => `หน้า ${label}`,
  colon: ': ',
} satisfies HastMessages
