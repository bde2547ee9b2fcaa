import type { Telephones } from '../../language.js'
import { oneByOne } from '../digits.js'

export function telephones(cardinal: (digits: string) => string): Telephones {
  return {
    telephoneWords:
      'Hotline|Postfach|Konto(?:nr|nummer)?|Notruf|Tel|Fon|Telefon|Fax|Mobil|Handy|Rufnummer|unter',
    telephones: [
      /(?<![\p{L}\p{N}])0\d{2} \d{3} \d{2} \d{2}(?! ?\p{N})/gu,
      /(?<![\p{L}\p{N}])0\d{2,4}\/\d{2,4}(?:[ -]?\d{2,4}){1,4}(?![\p{N}/])/gu,
      /(?<![\p{L}\p{N}-])01\d{2}[- ]\d{6,8}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}])0(?:800|180\d?|900) \d{2,4}(?: \d{2,4}){0,3}(?! ?\p{N})/gu,
      /(?<![\p{L}\p{N}])0\d{2,4}[ /]\d{4,8}(?!\p{N})/gu,
    ],
    telephoneGroup: oneByOne(cardinal),
  }
}
