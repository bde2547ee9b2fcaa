import type { Telephones } from '../../language.js'
import { oneByOne } from '../digits.js'

export function telephones(cardinal: (digits: string) => string): Telephones {
  return {
    telephoneWords:
      'tel|telf|tfno|teléfono|llam(?:e|a|ó|ar|en|aron) al|emergencias|llámenos al|móvil|fax|llamar al',
    telephones: [
      /(?<![\p{L}\p{N}-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\p{N}-])/gu,
      /(?<![\p{L}\p{N}])\(\d{2,3}\) \d{3,4}[- ]\d{4}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}])[67]\d{2} \d{3} \d{3}(?![ .,]?\p{N}| \p{L})/gu,
      /(?<![\p{L}\p{N}])[89]00 \d{3} \d{3}(?! ?\p{N})/gu,
      /(?<![\p{L}\p{N}])9\d \d{3} \d{2} \d{2}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}])[69]\d{2} \d{2} \d{2} \d{2}(?!\p{N})/gu,
    ],
    telephoneGroup: oneByOne(cardinal),
  }
}
