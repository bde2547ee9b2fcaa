import type { ShortForm } from '../../language.js'

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  // "il 1°", "al 5° posto": no degrees
  {
    needs: /\d°/,
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]l|[Ll]o|[Dd]el|[Aa]l|[Dd]al|[Nn]el|[Ss]ul|[Ee]ra|[Ee]ntro il) )(?<number>\d{1,2})°(?! ?[CFNSEOK](?!\p{L})|\d| (?:nord|sud|est|ovest|grad))/gu,
    say: (_written, { ordinal }, { groups: { number = '' }, text, end }) =>
      ordinal(number, { before: '', after: text.slice(end, end + 24), mark: 'º' }),
  },
  // "il 1 ° gennaio"
  {
    needs: /1 °/,
    pattern:
      /(?<![\p{L}\p{N}.,])1 °(?= (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\p{L}))/gu,
    say: 'primo',
  },
  // "ore 12,30"
  {
    needs: /ore \d+,\d/i,
    pattern: /(?<=(?<!\p{L})[Oo]re (?:1?\d|2[0-4])),(?=[0-5]\d(?![\d,]))/gu,
    say: ' e ',
  },
  // "almeno 10/15 minuti": about
  {
    needs: /\d\/\d+ \p{Ll}/u,
    pattern:
      /(?<=(?<![\p{L}\p{N}/.,])(?<from>[1-9]\d?))\/(?=(?<until>[1-9]\d?) (?:minuti|ore|giorni|settimane|mesi|anni|persone|cm|metri|grammi|volte|min\.?|gg\.?)(?!\p{L}))/gu,
    say: (_written, _language, { groups }) =>
      Number(groups.from) < Number(groups.until) ? ' o ' : undefined,
  },
  // "D.Lgs. 81/08", "DPR n. 380/2001"
  {
    needs: /\d\/\d\d/,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]\. ?[Ll]gs\.?|[Dd][Ll]gs|[Ll]egge|[Ll]\.|[Dd]\.?[PpMm]\.?[Rr]?\.?|[Dd]\.?[Ll]\.|[Dd]ecreto(?: legislativo| legge)?|[Rr]egolamento|[Dd]irettiva|[Oo]rdinanza|[Dd]elibera) (?:\((?:UE|CE)\) )?(?:n\. ?)?\d{1,4})\/(?<year>\d{2}|(?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu,
    say: (_written, { year: yearOf }, { groups: { year = '' } }) => {
      const whole = year.length === 4 ? year : `${Number(year) > 45 ? '19' : '20'}${year}`
      return ` del ${yearOf(whole)}`
    },
  },
  { needs: /di EUR/, pattern: /(?<=(?:milion[ei]|miliard[oi]) di )EUR(?!\p{L})/gu, say: 'euro' },
  // "L. 5 febbraio 1992"
  {
    needs: /L\. \d/,
    pattern: /(?<![\p{L}.])L\.(?= (?:\d{1,2} \p{Ll}+ \d{4}|n\. \d|\d{1,4}\/\d))/gu,
    say: 'legge',
  },
  // "S. Pietro"
  {
    needs: /S\. \p{Lu}/u,
    pattern:
      /(?<![\p{L}.])S\.(?= (?:Maria|Chiara|Caterina|Lucia|Rita|Teresa|Croce|Cecilia|Agata|Barbara|Monica|Sofia|Giustina|Margherita|Marta)(?!\p{L}))/gu,
    say: 'Santa',
  },
  {
    needs: /S\. \p{Lu}/u,
    pattern:
      /(?<![\p{L}.])S\.(?= (?:Pietro|Paolo|Giovanni|Marco|Luca|Matteo|Francesco|Lorenzo|Giuseppe|Michele|Martino|Nicola|Vito|Giacomo|Filippo|Benedetto|Bernardo|Carlo|Domenico|Gennaro|Giorgio|Gregorio|Rocco|Sebastiano|Tommaso|Vincenzo|Zeno)(?!\p{L}))/gu,
    say: 'San',
  },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'pers.': 'persone',
  'tg.': 'taglia',
  's.l.m.': 'sul livello del mare',
  'vs.': 'contro',
  'fer.': 'feriali',
  'fest.': 'festivi',
  'sup.': 'superficie',
  'alt.': 'altitudine',
  'spett.': 'spettatori',
  'inv.': 'inventario',
  'c.p.p.': 'codice di procedura penale',
  'ed.': 'edizione',
  'riv.': 'riveduta',
  'ibid.': 'ibidem',
  's.r.l.': 'società a responsabilità limitata',
  'S.r.l.': 'società a responsabilità limitata',
  'cav.': 'cavaliere',
  'comm.': 'commendatore',
  'secc.': 'secoli',
  'cit.': 'citato',
}

export const beforeFigures: Readonly<Record<string, string>> = {
  'K.': 'Köchel',
  'N.': 'Numero',
  'par.': 'paragrafo',
  'parr.': 'paragrafi',
  h: 'ore',
  'prov.': 'provincia',
}
