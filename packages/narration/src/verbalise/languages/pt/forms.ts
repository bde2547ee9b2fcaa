import type { ShortForm } from '../../language.js'

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  {
    needs: /s\/n/i,
    pattern: /(?<![\p{L}\p{N}/])[Ss]\/[Nn](?:[.º°]+)?(?![\p{L}\p{N}/])/gu,
    say: 'sem número',
  },
  // "3.º Esq.", "1.º Dto."
  { needs: /[º°] Esq/, pattern: /(?<=\d\.?[º°] )Esq\.?(?!\p{L})/gu, say: 'esquerdo' },
  { needs: /[º°] D(?:to|ir)/, pattern: /(?<=\d\.?[º°] )D(?:to|ir)\.?(?!\p{L})/gu, say: 'direito' },
  // "22 ª"
  {
    needs: /\d [ªº]/,
    pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}) (?<mark>[ªº])(?= \p{L})/gu,
    say: (_written, { ordinal }, { groups: { number = '', mark = '' }, text, end }) =>
      ordinal(number, { before: '', after: text.slice(end, end + 24), mark }),
  },
  // "Fig. 3.a"
  {
    needs: /\d\.[a-e](?!\p{L})/u,
    pattern: /(?<=(?:[Ff]ig|[Tt]ab|[Aa]rt)\. \d{1,3})\.(?=[b-e](?!\p{L}))/gu,
    say: ' ',
  },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'pess.': 'pessoas',
  'N. Sra.': 'Nossa Senhora',
  'N. Sr.ª': 'Nossa Senhora',
  'N. Sr.': 'Nosso Senhor',
  'ed.': 'edição',
  'rev.': 'revista',
  'ibid.': 'ibidem',
  'sécs.': 'séculos',
  'Dep.': 'Deputado',
  'Pe.': 'Padre',
  'Cel.': 'Coronel',
  'Gen.': 'General',
  'dept.': 'departamento',
}

export const beforeFigures: Readonly<Record<string, string>> = {
  'K.': 'Köchel',
  'séc.': 'século',
}
