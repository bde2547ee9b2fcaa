import { capital } from '../../capital.js'
import type { Roman } from '../../language.js'
import { plainRomans } from '../digits.js'
import { kings, numbered, queens } from './rulers.js'

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
    pattern:
      /(?<!\p{L})(?<roman>[IVX]+)\.(?= (?:Jahrhunderts?|Weltkriegs?|Internationale|Akt|Kapitel)(?!\p{L}))/gu,
    as: 'ordinal',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:Kapitel|Kap\.|Bd\.|Art\.|Abschnitt|Teil|Band|Akt|Szene|Anhang|Typ|Phase|Buch|Artikel|Stufe|Hartz) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
  },
  {
    pattern: /(?<=(?<!\p{L})(?:der|die|das|dem|den|des) )(?<roman>[IVX]+)\.(?= \p{Ll})/gu,
    as: 'ordinal',
    say: capital,
  },
  ...plainRomans('[Ss]zene|[Ss]eiten?|S\\.|Kapitel', 'bis'),
]
