import type { Roman } from '../../language.js'
import { plainRomans } from '../digits.js'

export const romans: readonly Roman[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:Guerra Mundial|República|Congreso|Edición|Jornadas?|Concilio|Legislatura|Cumbre|Feria|Premio|Festival|edición|aniversario|Aniversario|[Cc]ertamen|[Tt]orneo|[Tt]rofeo|Semana|Muestra|[Cc]iclo|[Ee]ncuentro|[Mm]aratón|[Cc]arrera|[Cc]onvenio|[Cc]oncurso)(?!\p{L}))/gu,
    as: 'ordinal',
  },
  // a motorway
  { pattern: /(?<=(?<!\p{L})[AN]-)(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu, as: 'cardinal' },
  { pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= [ad]\. ?C\.)/gu, as: 'cardinal' },
  {
    pattern: /(?<=(?<!\p{L})s\. ?[IVX]+)[-–](?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
    say: (number) => ` a ${number}`,
  },
  {
    // "la XXI edición", "el II Plan", "la I Guerra Mundial"
    pattern:
      /(?<=(?<!\p{L})(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Dd]el|[Aa]l|[Ss]u|[Uu]na?|[Ee]st[ea]) )(?<roman>[IVX]{2,}|[IVX](?= (?:Guerra|República|Congreso|Plan|Festival|Edición|edición|Jornadas?|Concilio|Legislatura|legislatura|Cumbre|cumbre|Feria|Premio)(?!\p{L})))(?= \p{L}{4,}(?<!\p{Lu}{4}))/gu,
    as: 'ordinal',
  },
  {
    pattern: /(?<!\p{L})(?:[sS]\. ?|s (?=[XVI]{2}))(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
    say: (number) => `siglo ${number}`,
  },
  { pattern: /(?<=(?<!\p{L})[Ss]iglos? )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu, as: 'cardinal' },
  {
    pattern: /(?<=(?<!\p{L})[Ss]iglos? [IVX]+(?: y |-|–| al? ))(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:Isabel|María|Catalina|Victoria|Ana|Juana|Margarita|Cristina) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
    as: 'ordinal',
    around: { before: '', after: '', mark: 'ª' },
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:Carlos|Felipe|Alfonso|Fernando|Enrique|Juan Pablo|Juan|Pío|León|Benedicto|Luis|Napoleón|Jaime|Pedro|Sancho|Ramiro|Francisco|Jorge|Guillermo|Eduardo|Alejandro|Pablo|Federico|Gregorio) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
    as: 'ordinal',
    around: { before: '', after: '', mark: 'º' },
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:Carlos|Alfonso|Luis|Juan|Benedicto|León|Pío|Gregorio) )(?<roman>X[IVX]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Cc]apítulo|[Cc]ap\.|[Tt]\.|[Vv]ol\.|Vaticano|[Tt]omo|[Vv]olumen|[Aa]cto|[Ee]scena|[Ll]ibro|[Aa]nexo|[Pp]arte|Guerra Mundial|[Tt]ítulo|[Ff]ase|[Tt]ipo) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
    as: 'cardinal',
  },
  ...plainRomans('[Ee]scena|[Pp]áginas?|págs?\\.|pp?\\.|[Cc]apítulo|cap\\.', 'a'),
]
