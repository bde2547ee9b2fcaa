import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { spelled } from './acronyms.js'

const kind = 'by(?:-nc)?(?:-sa|-nd)?'
const version = String.raw`\d\.\d`
const address = String.raw`https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(?<kind>${kind})|publicdomain\/zero)\/(?<version>${version})(?:\/(?:deed|legalcode)?(?:\.\w+)?)?`
const name = `CC(?:0|[- ](?<short>${kind}))[- ](?<edition>${version})`

/** Licences of Creative Commons, by their short names and by the addresses that stand for them: nobody says those aloud. */
export function licences({ cardinal, words }: Language): Recogniser[] {
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${address}|${name})(?![\\p{L}\\p{N}]|[./-][\\p{L}\\p{N}])`,
        'giu',
      ),
      needs: /creativecommons|CC[0 -]/i,
      say: ({ groups }) => {
        const terms = groups.kind ?? groups.short
        const said = terms ? spelled(terms.toUpperCase().replaceAll('-', '')) : cardinal('0')
        const [major = '', minor = ''] = (groups.version ?? groups.edition ?? '').split('.')
        return `Creative Commons ${said} ${cardinal(major)} ${words.dot} ${cardinal(minor)}`
      },
    },
  ]
}
