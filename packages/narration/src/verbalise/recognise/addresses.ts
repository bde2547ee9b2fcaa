import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayDigits } from '../numbers.js'
import { spelled } from './acronyms.js'
import { licences } from './licences.js'

/** No part of an address: dashes and quotes, and scripts without spaces, whose words behind it would be lost as its path. */
const outside = '\\u0e00-\\u0eff\\u1780-\\u17ff\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff65—–…“”„‘’«»'
const url = new RegExp(
  `(?<![A-Za-z0-9_])(?<scheme>https?|ftp):\\/\\/(?:www\\.)?(?<host>[^\\s/?#"<>${outside}]+)(?<path>[^\\s"<>${outside}]*)`,
  'giu',
)
const web = new RegExp(
  `(?<![A-Za-z0-9@./-])www\\.(?<host>(?:(?![${outside}])[\\p{L}\\p{N}-])+(?:\\.(?:(?![${outside}])[\\p{L}\\p{N}-])+)+)(?<path>\\/[^\\s"<>${outside}]*)?`,
  'giu',
)
const domain =
  /(?<![\p{L}\p{N}@./-])(?<host>[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|int|info|io|eu|uk|de|fr|es|ch|nl|ca|au|dev|app|tv))(?<path>\/[^\s"<>]*)?(?![\p{L}\p{N}@-])/gu
const email = /(?<![\p{L}\p{N}])(?<user>[\p{L}\p{N}._%+-]+)@(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu
const numeric = /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}]|\.\d)/gu
const extensions =
  'pdf|docx?|xlsx?|pptx?|odt|html?|css|md|txt|rtf|png|jpe?g|gif|svg|webp|mp[34]|wav|ogg|mov|avi|json|jsx?|tsx?|py|rb|rs|java|sh|c|cpp|zip|tar|gz|csv|epub|exe|dll|xml|ya?ml|toml|ini|log|sql|bib|tex'
const isExtension = new RegExp(`^(?:${extensions})$`, 'i')
const file = new RegExp(
  `(?<![\\p{L}\\p{N}@.])(?<path>(?:[~.]{0,2}[/\\\\]|[A-Za-z]:\\\\)?(?:[\\p{L}\\p{N}_-]+[/\\\\])*)(?<name>[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*)\\.(?<extension>${extensions})(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'giu',
)
const folder = /(?<![\p{L}\p{N}/.])(?:[~.]{0,2}\/|[A-Za-z]:\\)(?:[\p{L}\p{N}_.-]+[/\\])+[\p{L}\p{N}_-]*/gu
const hashtag = /(?<![\p{L}\p{N}&/])#(?<tag>\p{L}[\p{L}\p{N}_]*)/gu
const handle = /(?<![\p{L}\p{N}.])@(?<name>[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)/gu

/** Addresses of the web and of mail, files, hashtags, handles. */
export function addresses(language: Language): Recogniser[] {
  const { words } = language
  const site: Recogniser['say'] = ({ groups }) => saySite(groups.host ?? '', groups.path ?? '', language)
  return [
    ...licences(language),
    { pattern: url, needs: /:\/\//, say: site },
    {
      pattern: email,
      needs: /@/,
      say: ({ groups }) =>
        `${sayName(groups.user ?? '', language)} ${words.at} ${sayName(groups.host ?? '', language)}`,
    },
    { pattern: web, needs: /www\./i, say: site },
    { pattern: domain, needs: /\.[a-z]{2}/, say: site },
    {
      pattern: numeric,
      needs: /\d\.\d/,
      say: ({ written }) =>
        written
          .split('.')
          .map((part) => language.cardinal(part))
          .join(` ${words.dot} `),
    },
    {
      pattern: file,
      needs: /\.[a-z]/i,
      // "17 U.S.C." are initials
      say: ({ groups, written }) =>
        /^(?:\p{L}\.)+\p{L}$/u.test(written)
          ? undefined
          : `${sayName((groups.path ?? '') + (groups.name ?? ''), language)} ${words.dot} ${sayExtension(groups.extension ?? '')}`,
    },
    {
      // ".docx", ".NET": a dot that is said, not one of the sentence before it
      pattern: new RegExp(
        `(?<=^|[\\s(“«„"'])\\.(?<name>(?:${extensions})(?![\\p{L}\\p{N}])|\\p{L}{2,}(?!\\p{N}))(?!\\.\\p{L})`,
        'gu',
      ),
      needs: /(?:^|[\s(“«„"'])\.\p{L}/u,
      say: ({ groups: { name = '' } }) =>
        `${words.dot} ${isExtension.test(name) ? sayExtension(name) : name.toLowerCase()}`,
    },
    { pattern: folder, needs: /[/\\]/, say: ({ written }) => sayName(written, language) },
    {
      pattern: hashtag,
      needs: /#/,
      say: ({ groups, text, begin }) =>
        // "Hashtag #…": the word stands there already
        `${text.slice(0, begin).toLowerCase().endsWith(`${words.hashtag.toLowerCase()} `) ? '' : `${words.hashtag} `}${sayTag(groups.tag ?? '', language)}`,
    },
    {
      pattern: handle,
      needs: /@/,
      say: ({ groups }) => `${words.at} ${sayName(groups.name ?? '', language)}`,
    },
  ]
}

/** Without words for its signs, an address is said by its host alone. */
export const addressesWithoutWords: readonly Recogniser[] = [url, web].map((pattern) => ({
  pattern,
  say: ({ groups }) => {
    const { name, rest } = closing(groups.path ? groups.path : (groups.host ?? ''))
    return groups.path ? (groups.host ?? '') + (name === '/' || rest ? '' : ' …') + rest : name + rest
  },
}))

/** A path is said where a listener could take it in: a few words; else that there is more. */
function saySite(host: string, path: string, language: Language): string {
  const { name, rest } = closing(host + path)
  const at = name.search(/[/?#]/)
  const [site, way] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at)]
  const said = sayName(site, language)
  if (way === '' || way === '/') return said + rest
  const isShort = /^(?:\/[\p{L}\p{N}_.-]{1,24}){1,3}\/?$/u.test(way) && !/\d{5}/.test(way)
  return `${said}${isShort ? ` ${sayName(way.replace(/\/$/, ''), language)}` : `, ${language.words.andMore}`}${rest}`
}

/** Punctuation of the sentence that clings to an address. */
function closing(written: string): { name: string; rest: string } {
  const rest = /[.,;:!?)\]’”»]+$/u.exec(written)?.[0] ?? ''
  return { name: written.slice(0, written.length - rest.length), rest }
}

function sayName(name: string, language: Language): string {
  const { dot, hyphen, underscore, slash, backslash, colon, plus } = language.words
  const tilde = 'tilde'
  const signs: Record<string, string> = {
    '.': dot,
    '-': hyphen,
    _: underscore,
    '/': slash,
    '\\': backslash,
    '~': tilde,
    ':': colon,
    '+': plus,
  }
  const pieces = name.split(/([./\\_:+~-])/).filter(Boolean)
  return pieces.map((piece) => signs[piece] ?? sayPiece(piece, language)).join(' ')
}

function sayPiece(piece: string, language: Language): string {
  return piece
    .replace(
      /\d+/gu,
      (digits) =>
        ` ${digits.length > 4 || /^0\d/.test(digits) ? sayDigits(digits, language) : language.cardinal(digits)} `,
    )
    .trim()
}

function sayTag(tag: string, language: Language): string {
  const parts = tag
    .replace(/_/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
  return parts.replace(/\d+/g, (digits) =>
    digits.length === 4 ? language.year(digits) : language.cardinal(digits),
  )
}

/** "PDF" letter by letter, "zip" as a word. */
function sayExtension(extension: string): string {
  return /^(?:zip|tar|java|gif|log|wav|exe|json|toml|yaml|bib|tex)$/i.test(extension)
    ? extension
    : spelled(extension.toUpperCase())
}
