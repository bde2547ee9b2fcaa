import { type Dictionary, textString } from '../pdfkit/values.js'

/** Bytes that a string may have in PDF/A (ISO 19005-2, 6.1.13). */
const longest = 32_767

/**
 * MathML in an attribute of its formula, as Microsoft Word writes it into PDF 1.7. NVDA (with Acrobat, since 2025.1) and PDF.js (the viewer
 * of Firefox) read it; for all others it is a private attribute, which they pass over (ISO 32000-1, 14.7.5.2). Undefined for what is too long.
 */
export function mathmlAttribute(mathml: string): Dictionary | undefined {
  const ascii = mathml.replace(/[^\u0000-\u007f]/gu, (one) => `&#x${one.codePointAt(0)?.toString(16)};`)
  return ascii.length > longest ? undefined : { O: 'MSFT_Office', MSFT_MathML: textString(ascii) }
}
