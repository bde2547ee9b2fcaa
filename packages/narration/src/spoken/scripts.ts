import type { InlineNode } from '@lectern/core'

const raised: Readonly<Record<string, string>> = { '-': '⁻', '−': '⁻', '+': '⁺' }

/**
 * Raised and lowered figures as characters, so that 10⁶ is no 106: exponents after a figure, a unit or a single letter;
 * what is raised after a word is a mark and stands apart.
 */
export function withScripts(written: string, ancestors: readonly InlineNode[], before: string): string {
  const node = ancestors.findLast(({ type }) => type === 'superscript' || type === 'subscript')
  if (!node || !/^[−+-]?\d+$/.test(written)) return written
  if (node.type === 'subscript') return /\p{L}$/u.test(before) ? moved(written, 0x2080) : ` ${written}`
  if (!/(?:[\d)]|(?<!\p{L})(?:\p{L}|[cdkm]m))$/u.test(before)) return ` ${written}`
  return [...written].map((sign) => raised[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? sign).join('')
}

function moved(digits: string, zero: number): string {
  return [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
}

/** Letters and figures in another form than voices know: ligatures ("ﬁnd"), full width, in a circle, Roman ones of a single character. */
const otherForms = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2160-\u217f\u2460-\u2473]+/g

/** Marks that are for the eye: soft hyphens, marks of direction, spaces without width. Control characters are spaces. */
export function audible(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\u2011/g, '-')
    .replace(otherForms, (form) => form.normalize('NFKC'))
    .replace(/[\0-\x1f\x7f-\x9f\ufffd]/g, ' ')
}
