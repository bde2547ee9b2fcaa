// Reviewed by a native reader: not yet.
import type { SummaryMessages } from './en.js'

export default {
  withContents: 'เนื้อหามีหัวเรื่องและสารบัญ',
  withHeadings: 'เนื้อหามีหัวเรื่อง',
  adjustable: 'ปรับเปลี่ยนรูปแบบการแสดงเนื้อหาได้',
  describedPictures: 'ภาพที่ให้ข้อมูลทุกภาพมีข้อความแทนภาพ',
  undescribedPictures: (count) => `ภาพที่ไม่มีข้อความแทนภาพ ${count} ภาพ ซึ่งระบุไว้ในเนื้อหาแล้ว`,
  absentPictures: (count) => `ภาพที่ขาดไป ${count} ภาพ มีข้อความแทนภาพอยู่ในเนื้อหา`,
  longDescriptions: 'ภาพที่ซับซ้อนมีคำอธิบายโดยละเอียด',
  spokenFormulas: 'สูตรเป็น MathML และมีข้อความแทน',
  plainFormulas: (count) => `สูตรที่แสดงเป็นข้อความต้นฉบับเท่านั้น ${count} สูตร`,
  spokenWhole: 'มีเสียงอ่านเนื้อหาทั้งหมดไปพร้อมกับข้อความ',
  spokenInPart: 'มีเสียงอ่านเนื้อหาบางส่วนไปพร้อมกับข้อความ ส่วนอื่นไม่มีเสียงอ่าน',
  untranscribed: (count) => `บันทึกเสียงหรือวิดีโอที่ไม่มีบทถอดเสียง ${count} รายการ`,
  pageNumbers: 'เลขหน้าตรงกับฉบับพิมพ์',
} satisfies SummaryMessages
