import { capital } from '../../capital.js'
import type { Roman } from '../../language.js'
import { kings, numbered, queens } from './rulers.js'

/** Rulers in the case of their sentence, and "der II. war". */
export const romans: readonly Roman[] = [
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings})s? )(?<roman>[IVX]+)\\.?(?![\\p{L}\\p{N}])`, 'gu'),
    as: 'ordinal',
    around: { before: 'der ', after: '', mark: '.' },
    say: (number, before) => numbered(number, 'm', before),
  },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${queens})s? )(?<roman>[IVX]+)\\.?(?![\\p{L}\\p{N}])`, 'gu'),
    as: 'ordinal',
    around: { before: 'die ', after: '', mark: '.' },
    say: (number, before) => numbered(number, 'f', before),
  },
  {
    pattern: /(?<=(?<!\p{L})(?:der|die|das|dem|den|des) )(?<roman>[IVX]+)\.(?= \p{Ll})/gu,
    as: 'ordinal',
    say: capital,
  },
]
