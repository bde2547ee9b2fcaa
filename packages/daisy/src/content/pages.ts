/** How a page is numbered (DAISY 2.02, 2.1.2.2): i, ii in front, 1, 2 in the main part, anything else. */
export type PageClass = 'page-front' | 'page-normal' | 'page-special'

export function pageClassOf(label: string): PageClass {
  const number = label.trim()
  if (/^\d+$/.test(number)) return 'page-normal'
  return roman.test(number) && number !== '' ? 'page-front' : 'page-special'
}

const roman = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i
