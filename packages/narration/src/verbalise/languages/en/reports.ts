import type { Language } from '../../language.js'

const titles: Readonly<Record<string, string>> = {
  St: 'Saint',
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Dr: 'Doctor',
  Prof: 'Professor',
}

/** Minutes of parliaments, labels of museums, and what lost a space. */
export const reports: Language['shortForms'] = [
  // "56 & 57 Vict. c. 73"
  {
    needs: /(?:Vict|Geo|Will|Eliz|Edw|Hen|Car|Ann)\.?.{0,8} c\./,
    pattern: /(?<=(?<!\p{L})(?:Vict|Geo|Will|Eliz|Edw|Hen|Car|Ann)\.?,? (?:[IV\d]+\.?,? )?)c\.(?= \d)/gu,
    say: 'chapter',
  },
  // "Application No DOV/22/01320"
  {
    needs: / No \p{Lu}/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Aa]pplication|[Rr]ef(?:erence)?|[Ii]nvoice|[Ll]icen[cs]e|[Pp]ermit|[Rr]egistration|[Cc]harity|[Cc]ompany|[Oo]rder|[Cc]ase|[Mm]inute|[Ii]tem|[Pp]olicy|[Aa]ccount|[Mm]odel|[Pp]art|[Ss]erial) )No(?= (?:\p{Lu}+[/-]?\d|\p{Lu}{1,4}\/))/gu,
    say: 'Number',
  },
  // "St.Petersburg"
  {
    needs: /\.\p{Lu}/u,
    pattern: /(?<![\p{L}.])(?<title>St|Mrs?|Ms|Dr|Prof)\.(?=\p{Lu}\p{Ll})/gu,
    say: (_, _language, { groups: { title = '' } }) => `${titles[title]} `,
  },
  // "half or 3/4th full"
  {
    needs: /\/\d(?:th|rd)/,
    pattern: /(?<![\p{L}\p{N}/.,-])(?<part>\d)\/(?<whole>[3-9])(?:th|rd)s?(?![\p{L}\p{N}])/gu,
    say: (_, language, { groups: { part = '', whole = '' } }) => language.part(Number(part), Number(whole)),
  },
  // of stars; of prices it is a percentage
  {
    needs: /\d ?pc/,
    pattern: /(?<=\d ?)pc(?![\p{L}\p{N}])/gu,
    say: (_, _language, { text }) =>
      /(?<!\p{L})(?:stars?|galax|nebula|parsec|light-year|[kM]pc|supernova|redshift|dwarf|pulsar)/iu.test(
        text,
      )
        ? 'parsecs'
        : undefined,
  },
  // "Question No-6"
  { needs: /No-\d/, pattern: /(?<!\p{L})No-(?=\d)/gu, say: 'number ' },
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
