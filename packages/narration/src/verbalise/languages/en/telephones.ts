import type { Telephones } from '../../language.js'
import { oneByOne } from '../digits.js'

export function telephones(cardinal: (digits: string) => string): Telephones {
  return {
    telephoneWords: 'emergency|helpline|hotline|tel|telephone|phone|call|fax|mobile|dial|ring|text',
    telephones: [
      /(?<![\p{L}\p{N}])\(\d{3}\) \d{3}-\d{4}(?!\p{N})/gu,
      /(?<![\p{L}\p{N}-])\d{3}-\d{3}-\d{4}(?![\p{N}-])/gu,
      /(?<=[Dd]ial [^.!?]{0,16})\d(?:-\d){2}(?![\p{N}-])/gu,
      /(?<![\p{L}\p{N}])0\d{2,4} \d{3,4} ?\d{3,4}(?!\p{N})/gu,
      // exchanges begin with 2 to 9; a round second number is rather the end of a range
      /(?<![\p{L}\p{N}-])[2-9]\d{2}-(?!\d\d00)\d{4}(?![\p{N}-])/gu,
    ],
    telephoneGroup: oneByOne(cardinal),
  }
}
