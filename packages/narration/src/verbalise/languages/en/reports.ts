import type { Language } from '../../language.js'

/** Minutes of parliaments, labels of museums, and what lost a space. */
export const reports: Language['shortForms'] = [
  // "Application No DOV/22/01320"
  {
    needs: / No \p{Lu}/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Aa]pplication|[Rr]ef(?:erence)?|[Ii]nvoice|[Ll]icen[cs]e|[Pp]ermit|[Rr]egistration|[Cc]harity|[Cc]ompany|[Oo]rder|[Cc]ase|[Mm]inute|[Ii]tem|[Pp]olicy|[Aa]ccount|[Mm]odel|[Pp]art|[Ss]erial) )No(?= (?:\p{Lu}+[/-]?\d|\p{Lu}{1,4}\/))/gu,
    say: 'Number',
  },
  // "12.00 noon"
  {
    needs: /noon|midn|midd/,
    pattern: /(?<![\p{N}.,:])12[.:]00(?= (?:noon|midday|midnight))/gu,
    say: 'twelve',
  },
  // "c. mid- to late-19th century"
  {
    needs: /c\. [mle]/,
    pattern: /(?<![\p{L}.]|(?:st|nd|rd|th) )c\.(?= (?:mid|late|early)[- ])/gu,
    say: 'about',
  },
]
