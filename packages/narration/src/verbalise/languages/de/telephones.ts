import type { Telephones } from '../../language.js'
import { oneByOne } from '../digits.js'

export function telephones(cardinal: (digits: string) => string): Telephones {
  return {
    telephoneWords: 'Hotline|Postfach|Konto(?:nr|nummer)?|Notruf|Tel|Telefon|Fax|Mobil|Handy|Rufnummer|unter',
    telephones: [/(?<![\p{L}\p{N}])0\d{2,4}[ /]\d{4,8}(?!\p{N})/gu],
    telephoneGroup: oneByOne(cardinal),
  }
}
