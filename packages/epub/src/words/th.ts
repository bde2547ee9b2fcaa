// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'สารบัญ',
  pages: 'หน้า',
  landmarks: 'จุดสังเกต',
  figures: 'ภาพประกอบ',
  tables: 'ตาราง',
  cover: 'ปก',
  startOfText: 'เริ่มเนื้อหา',
  chapter: (number) => `บทที่ ${number}`,
  part: (title, number) => `${title} (ส่วนที่ ${number})`,
  longDescription: (what) => (what ? `คำอธิบายโดยละเอียด: ${what}` : 'คำอธิบายโดยละเอียด'),
  backToFigure: 'กลับไปที่ภาพ',
  syntheticVoice: (name) => `${name} (เสียงสังเคราะห์)`,
  figure: (number) => `ภาพที่ ${number}`,
  table: (number) => `ตารางที่ ${number}`,
  coverAlt: (title, authors) => (authors ? `ปก: ${title} โดย ${authors}` : `ปก: ${title}`),
  by: (authors) => `โดย ${authors}`,
  license: (name) => `สัญญาอนุญาต: ${name}`,
  printedOriginal: (title) => `ต้นฉบับพิมพ์ของ “${title}”`,
} satisfies EpubMessages
