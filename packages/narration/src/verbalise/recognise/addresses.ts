import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { files } from './files.js'
import { licences } from './licences.js'
import { sayName } from './say-name.js'
import { tags } from './tags.js'

/** No part of an address: dashes and quotes, and scripts without spaces, whose words behind it would be lost as its path. */
const outside = '\\u0e00-\\u0eff\\u1780-\\u17ff\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff65—–…“”„‘’«»'
const url = new RegExp(
  `(?<![A-Za-z0-9_])(?<scheme>https?|[a-z]{3,12}):\\/\\/(?:www\\.)?(?<host>[^\\s/?#"<>${outside}]+)(?<path>[^\\s"<>${outside}]*)`,
  'giu',
)
const web = new RegExp(
  `(?<![A-Za-z0-9@./-])www\\.(?<host>(?:(?![${outside}])[\\p{L}\\p{N}-])+(?:\\.(?:(?![${outside}])[\\p{L}\\p{N}-])+)+)(?<path>\\/[^\\s"<>${outside}]*)?`,
  'giu',
)
const domain =
  /(?<![\p{L}\p{N}@./-])(?<host>[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|int|info|io|eu|uk|de|fr|es|ch|nl|ca|au|dev|app|tv|ie|pt|pl|dk|fi|cz|jp|br|mx|cl|nz|ai|[a-z]{2,6}(?=\/[\p{L}\p{N}])))(?<path>\/[^\s"<>]*)?(?![\p{L}\p{N}@-])/gu
const email =
  /(?:mailto:)?(?<![\p{L}\p{N}])(?<user>[\p{L}\p{N}._%+-]+)@(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu
/** "192.168.0.1" */
const numeric =
  /(?<![\p{L}\p{N}.])(?<ip>\d{1,3}(?:\.\d{1,3}){3})(?::(?<port>\d{2,5})|\/(?<mask>[0-3]?\d))?(?![\p{N}/]|\.\d)/gu

/** Addresses of the web and of mail, files, hashtags, handles. */
export function addresses(language: Language): Recogniser[] {
  const { words } = language
  const site = ({ groups: { host = '', path = '' } }: Found) => saySite(host, path, language)
  return [
    ...licences(language),
    { pattern: url, needs: /:\/\//, say: site },
    {
      pattern: email,
      needs: /@/,
      say: ({ groups: { user = '', host = '' } }) =>
        `${sayName(user, language)} ${words.at} ${sayName(host, language)}`,
    },
    { pattern: web, needs: /www\./i, say: site },
    { pattern: domain, needs: /\.[a-z]{2}/, say: site },
    {
      pattern: numeric,
      needs: /\d\.\d/,
      say: ({ groups: { ip = '', port, mask } }) =>
        ip.split('.').map(language.cardinal).join(` ${words.dot} `) +
        (port ? ` ${words.colon} ${language.cardinal(port)}` : '') +
        (mask ? ` ${words.slash} ${language.cardinal(mask)}` : ''),
    },
    ...files(language),
    ...tags(language),
    // "Salinardo@ENRON"
    { pattern: /(?<=\p{L}{3})@(?=\p{L}{3})/gu, needs: /@/, say: () => ` ${words.at} ` },
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
