/** Standards that a PDF can be made by. */
export type PdfStandard = 'ua-1' | 'ua-1+a-2a' | 'ua-1+a-3a' | 'ua-2' | 'ua-2+a-4f'

/** What a standard's name asks for. */
export interface Standard {
  name: PdfStandard
  /** Part of ISO 14289 (PDF/UA). */
  ua: 1 | 2
  /** Part of ISO 19005 (PDF/A). */
  archive?: 2 | 3 | 4
  version: '1.7' | '2.0'
}

export const standards: Readonly<Record<PdfStandard, Standard>> = {
  'ua-1': { name: 'ua-1', ua: 1, version: '1.7' },
  'ua-1+a-2a': { name: 'ua-1+a-2a', ua: 1, archive: 2, version: '1.7' },
  'ua-1+a-3a': { name: 'ua-1+a-3a', ua: 1, archive: 3, version: '1.7' },
  'ua-2': { name: 'ua-2', ua: 2, version: '2.0' },
  'ua-2+a-4f': { name: 'ua-2+a-4f', ua: 2, archive: 4, version: '2.0' },
}
