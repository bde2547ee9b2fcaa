import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { spelled } from './acronyms.js'
import { sayName } from './say-name.js'

const extensions =
  'pdf|docx?|xlsx?|pptx?|odt|html?|css|md|txt|rtf|png|jpe?g|gif|svg|webp|mp[34]|wav|ogg|mov|avi|json|jsx?|tsx?|py|rb|rs|java|sh|c|cpp|zip|tar|gz|csv|epub|exe|dll|xml|ya?ml|toml|ini|log|sql|bib|tex'
const isExtension = new RegExp(`^(?:${extensions})$`, 'i')
const file = new RegExp(
  `(?<![\\p{L}\\p{N}@.])(?<path>(?:[~.]{0,2}[/\\\\]|[A-Za-z]:\\\\)?(?:[\\p{L}\\p{N}_-]+[/\\\\])*)(?<name>[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*)\\.(?<extension>${extensions})(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'giu',
)
/** ".docx", ".NET": a dot that is said, not one of the sentence before it. */
const dotted = new RegExp(
  `(?<=^|[\\s(“«„"'])\\.(?<name>(?:${extensions})(?![\\p{L}\\p{N}])|\\p{L}{2,}(?!\\p{N}))(?!\\.\\p{L})`,
  'gu',
)
const folder = /(?<![\p{L}\p{N}/.])(?:[~.]{0,2}\/|[A-Za-z]:\\)(?:[\p{L}\p{N}_.-]+[/\\])+[\p{L}\p{N}_-]*/gu

/** Files, their endings alone, folders. */
export function files(language: Language): Recogniser[] {
  const { dot } = language.words
  return [
    {
      pattern: file,
      needs: /\.[a-z]/i,
      say: ({ groups: { path = '', name = '', extension = '' }, written }) =>
        // "17 U.S.C." are initials
        /^(?:\p{L}\.)+\p{L}$/u.test(written)
          ? undefined
          : `${sayName(path + name, language)} ${dot} ${sayExtension(extension)}`,
    },
    {
      pattern: dotted,
      needs: /(?:^|[\s(“«„"'])\.\p{L}/u,
      say: ({ groups: { name = '' } }) =>
        `${dot} ${isExtension.test(name) ? sayExtension(name) : name.toLowerCase()}`,
    },
    // "~/.profile", "C:\\temp"
    {
      pattern: /(?<![\p{L}\p{N}/.])(?:~\/|[A-Z]:\\)[\p{L}\p{N}_./\\-]*[\p{L}\p{N}]/gu,
      needs: /~\/|:\\/,
      say: ({ written }) => sayName(written, language),
    },
    {
      // "./configure"
      needs: /\.\//,
      pattern: /(?<![\p{L}\p{N}/.\\])\.{1,2}\/(?=[\p{L}\p{N}_.-])/gu,
      say: ({ written }) => `${written.length > 2 ? `${dot} ` : ''}${dot} ${language.words.slash} `,
    },
    // "/ТАСС/", of an agency
    {
      needs: /\/\p{Lu}{2,12}\//u,
      pattern: /(?<=^|\s)\/(?=\p{Lu}{2,12}\/(?:[\s.,;:)]|$))|(?<=(?:^|\s)\/\p{Lu}{2,12})\/(?=[\s.,;:)]|$)/gu,
      say: () => '',
    },
    { pattern: folder, needs: /[/\\]/, say: ({ written }) => sayName(written, language) },
  ]
}

/** "PDF" letter by letter, "zip" as a word. */
function sayExtension(extension: string): string {
  return /^(?:zip|tar|java|gif|log|wav|exe|json|toml|yaml|bib|tex)$/i.test(extension)
    ? extension
    : spelled(extension.toUpperCase())
}
