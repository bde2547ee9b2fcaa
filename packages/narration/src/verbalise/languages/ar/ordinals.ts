const masculine = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ')
const feminine = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
const tens = ' العشر الثلاث الأربع الخمس الست السبع الثمان التسع'.split(' ')

type Gender = 'masculine' | 'feminine'

/**
 * "the third": up to 99, with its article, as behind a noun ("القرن التاسع عشر").
 *
 * @param isNominative of tens: "العشرون", else "العشرين"
 */
export function definiteOrdinal(number: number, gender: Gender, isNominative = false): string {
  const names = gender === 'masculine' ? masculine : feminine
  const first = gender === 'masculine' ? 'الحادي' : 'الحادية'
  if (number <= 10) return names[number - 1] ?? ''
  const one = number % 10 === 1 ? first : (names[(number % 10) - 1] ?? '')
  if (number < 20) return `${one} ${gender === 'masculine' ? 'عشر' : 'عشرة'}`
  const ten = `${tens[Math.floor(number / 10) - 1] ?? ''}${isNominative ? 'ون' : 'ين'}`
  return number % 10 === 0 ? ten : `${one} و${ten}`
}
