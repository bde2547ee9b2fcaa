// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'विषय-सूची',
  pages: 'पृष्ठ',
  landmarks: 'मुख्य स्थान',
  figures: 'चित्र',
  tables: 'तालिकाएँ',
  cover: 'आवरण',
  startOfText: 'पाठ का आरंभ',
  chapter: (number) => `अध्याय ${number}`,
  part: (title, number) => `${title} (भाग ${number})`,
  longDescription: (what) => (what ? `विस्तृत विवरण: ${what}` : 'विस्तृत विवरण'),
  backToFigure: 'चित्र पर वापस जाएँ',
  syntheticVoice: (name) => `${name} (कृत्रिम आवाज़)`,
  figure: (number) => `चित्र ${number}`,
  table: (number) => `तालिका ${number}`,
  coverAlt: (title, authors) => (authors ? `आवरण: ${title}, लेखक ${authors}` : `आवरण: ${title}`),
  by: (authors) => `लेखक: ${authors}`,
  license: (name) => `लाइसेंस: ${name}`,
  printedOriginal: (title) => `“${title}” का मुद्रित मूल`,
} satisfies EpubMessages
