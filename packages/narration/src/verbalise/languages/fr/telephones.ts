import type { Telephones } from '../../language.js'
import { oneByOne } from '../digits.js'

export function telephones(cardinal: (digits: string) => string): Telephones {
  return {
    telephoneWords: 'SIRET|SIREN|tél|téléphone|appelez le|appeler le|fax|portable|mobile',
    telephones: [
      /(?<![\p{L}\p{N}-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\p{N}-])/gu,
      /(?<![\p{L}\p{N}])0[1-9](?:[ .\u00a0\u202f]\d{2}){4}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}])0[ \u00a0]?8\d\d(?:[ .\u00a0\u202f]\d{3}){2}(?!\p{N})/gu,
    ],
    telephoneGroup: (digits) => (digits.length === 2 ? pair(digits, cardinal) : oneByOne(cardinal)(digits)),
  }
}

function pair(digits: string, cardinal: (digits: string) => string): string {
  return digits.startsWith('0') ? `zéro ${cardinal(digits.slice(1))}` : cardinal(digits)
}
