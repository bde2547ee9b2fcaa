/** Quotation marks of a language: outside, and inside another quotation. */
export interface QuotationMarks {
  double: readonly [open: string, close: string]
  single: readonly [open: string, close: string]
}

/**
 * By language, the four marks, after Unicode's CLDR (delimiters) and the rules of each country's typographers.
 * Languages that are not here keep what was written: Japanese, whose brackets are no replacement for these marks.
 */
const signs: Readonly<Record<string, string>> = {
  '“”‘’': 'af bn cy da en eu ga gu hi id kn ko ml mr ms nl pa pt sw ta te th tr vi zh',
  '„“‚‘': 'bg cs de is lb sk sl',
  '„”‘’': 'bs hr ro sr',
  '„”«»': 'pl',
  '„”»«': 'hu',
  '„“«»': 'et ka lt',
  '””’’': 'fi he sv',
  '«»“”': 'ca el es gl it pt-PT',
  '«»„“': 'be hy kk ru uk',
  '«»‹›': 'ar de-CH de-LI fa fr-CH it-CH',
  '«»‘’': 'nb nn no',
}

const byLanguage = new Map(
  Object.entries(signs).flatMap(([marks, langs]) =>
    langs.split(' ').map((lang) => [lang.toLowerCase(), marksOf([...marks])] as const),
  ),
)

function marksOf([open = '', close = '', inner = '', end = '']: readonly string[]): QuotationMarks {
  return { double: [open, close], single: [inner, end] }
}

/** French sets its quotation marks off by a narrow space that does not break. */
const french: QuotationMarks = { double: ['«\u202f', '\u202f»'], single: ['“', '”'] }

/** @param lang BCP 47 */
export function quotationMarks(lang: string): QuotationMarks | undefined {
  const parts = lang.toLowerCase().split('-')
  for (let count = parts.length; count > 0; count--) {
    const found = byLanguage.get(parts.slice(0, count).join('-'))
    if (found) return found
  }
  return parts[0] === 'fr' ? french : undefined
}
