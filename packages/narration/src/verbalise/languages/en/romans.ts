import type { Roman } from '../../language.js'
import { plainRomans } from '../digits.js'

export const romans: readonly Roman[] = [
  {
    pattern:
      /(?<=\b(?:Louis|Henry|Charles|George|Edward|Elizabeth|James|William|Richard|John|Paul|Pius|Benedict|Francis|Leo|Philip|Frederick|Napoleon|Catherine|Nicholas|Alexander|Gregory|Ferdinand|Albert|Victoria|Mary|Peter|Harald|Haakon|Gustav|Christian|Margaret|Juan Carlos|Felipe|Innocent|Urban|Clement|Ramesses|Ptolemy|Ivan|Otto|Leopold|Olav|Erik) )(?<roman>[IVXL]+)(?![\p{L}\p{N}])/gu,
    as: 'ordinal',
    say: (number) => `the ${number}`,
  },
  {
    pattern:
      /(?<=\b(?:[Cc]hapter|[Cc]h\.|[Pp]art|[Pp]t\.|[Vv]olume|[Vv]ol\.|[Bb]ook|[Aa]ct|[Ss]cene|World War|[Tt]ype|[Pp]hase|[Ss]tage|[Aa]nnex|[Aa]ppendix|Article|Amend\.|Amendment|Section|Title|Art\.|Class|Grade|Mark|Level|Table|Figure|Super Bowl|Apollo|Rocky) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
  },
  // "the XV–XVI centuries"
  {
    pattern:
      /(?<![\p{L}\p{N}–-])(?<roman>[IVX]{1,5})(?=(?:[–-](?:early |late )?[IVX]{1,5})? (?:c\.|cc\.|cent\.|century|centuries)(?!\p{L}))/gu,
    as: 'ordinal',
  },
  {
    pattern:
      /(?<=(?<![\p{L}\p{N}–-])[IVX]{1,5})[–-](?<roman>[IVX]{1,5})(?= (?:c\.|cc\.|cent\.|century|centuries)(?!\p{L}))/gu,
    as: 'ordinal',
    say: (number) => ` to ${number}`,
  },
  // "Mojmír I (ruled 830–846)"
  {
    pattern: /(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,} )(?<roman>[IVXL]+)(?= \((?:r\.|rul|reign|born|died|[bd]\. ))/gu,
    as: 'ordinal',
    say: (number) => `the ${number}`,
  },
  ...plainRomans(
    '[Ss]cenes?|[Ss]c\\.|[Pp]ages?|pp?\\.|[Cc]hapters?|[Cc]hs?\\.|[Pp]arts?|[Vv]olumes?|[Vv]ols?\\.|[Bb]ooks?|[Aa]cts?|[Tt]itles?|[Aa]rticles?|[Aa]rts?\\.|[Ss]teps?|[Nn]otes?|[Ff]ootnotes?',
    'to',
  ),
]
