// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { ReportMessages } from './en.js'

const ar: ReportMessages = {
  title: (title) => `ما أُنتج من «${title}»`,
  made: 'ما أُنتج',
  edition: 'الإصدار',
  files: 'الملفات',
  failed: 'ما تعذّر إنتاجه',
  claims: 'ما يُصرَّح به',
  claimsIntro: 'كل سطر صحيح عن المحتوى كما هو. وما لا يحكم فيه إلا إنسان مذكور معه ولا يُصرَّح به.',
  noClaims: 'لا يُصرَّح بشيء عن هذا الإصدار.',
  standard: 'المعيار',
  rule: 'متى يجوز التصريح به',
  evidence: 'في هذه الطبعة',
  basis: 'كيف عُرف ذلك',
  construction: 'بحكم طريقة الإنتاج',
  machine: (checker) => `تحقّق منه ${checker}`,
  person: 'حكم به إنسان',
  aChecker: 'برنامج',
  needsPerson: 'ما يحكم فيه إنسان',
  nothing: 'لا شيء',
  findings: 'الملاحظات',
  noFindings: 'لا ملاحظات.',
  severity: 'الدرجة',
  error: 'خطأ',
  warning: 'تحذير',
  info: 'ملاحظة',
  line: 'السطر',
  finding: 'الملاحظة',
  hint: 'ما ينبغي فعله',
  map: 'موضع كل جزء',
  mapIntro: 'الجزء نفسه من النص في كل إصدار، بترتيب القراءة.',
  part: 'الجزء',
  page: 'الصفحة',
  time: 'الوقت',
  source: (path, words) =>
    `${path}، ${words} ${plural('ar', words, { zero: 'كلمة', one: 'كلمة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' })}`,
  pages: (from, to) => (from === to ? from : `${from}–${to}`),
}

export default ar
