import type { Roman } from '../../language.js'
import { plainRomans } from '../digits.js'

const kings =
  'Louis|Henri|Charles|François|Philippe|Napoléon|Jean-Paul|Jean|Benoît|Pie|Léon|Élisabeth|Elisabeth|George|Albert|Léopold|Guillaume|Édouard|Jacques|Paul|Clément|Innocent|Grégoire|Nicolas|Alexandre|Catherine|Frédéric|Baudouin|Hassan|Mohammed'

export const romans: readonly Roman[] = [
  { pattern: /(?<!\p{L})(?<roman>I)er(?!\p{L})/gu, as: 'ordinal' },
  {
    pattern: /(?<!\p{L})(?<roman>I)(?:re|ère)(?!\p{L})/gu,
    as: 'ordinal',
    around: { before: '', after: '', mark: 're' },
  },
  {
    pattern: /(?<!\p{L})(?<roman>[IVX]+)(?:e|ᵉ|è|ème) s\./gu,
    as: 'ordinal',
    say: (number) => `${number} siècle`,
  },
  { pattern: /(?<!\p{L})(?<roman>[IVX]+) e(?= siècles?(?!\p{L}))/gu, as: 'ordinal' },
  { pattern: /(?<!\p{L})(?<roman>[IVX]+)(?:e|ᵉ|è|ème)(?!\p{L})/gu, as: 'ordinal' },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings}) )(?<roman>[IVX]{2,}|[VX])(?![\\p{L}\\p{N}])`, 'gu'),
    as: 'cardinal',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Cc]hapitre|[Cc]hap\.|[Tt]\.|[Vv]ol\.|Vatican|[Tt]ome|[Vv]olume|[Aa]cte|[Ss]cène|[Pp]artie|[Aa]nnexe|[Ll]ivre|[Tt]itre|[Pp]hase|[Tt]ype) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
  },
  { pattern: /(?<=[Ll]e )(?<roman>XV|XIII)(?= d[eu’'])/gu, as: 'cardinal' },
  // "rugby à XV"
  { pattern: /(?<=(?<!\p{L})(?:[Rr]ugby|[Jj]eu) à )(?<roman>XV|XIII|VII)(?![\p{L}\p{N}])/gu, as: 'cardinal' },
  ...plainRomans('[Ss]cène|[Pp]ages?|pp?\\.|[Cc]hapitre|chap\\.', 'à'),
]
