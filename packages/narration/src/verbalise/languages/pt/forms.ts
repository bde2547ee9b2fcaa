import type { ShortForm } from '../../language.js'

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  {
    needs: /s\/n/i,
    pattern: /(?<![\p{L}\p{N}/])[Ss]\/[Nn](?:[.º°]+)?(?![\p{L}\p{N}/])/gu,
    say: 'sem número',
  },
  // "S. João", "S. Maria"
  {
    needs: /S\. ?\p{Lu}/u,
    pattern:
      /(?<![\p{L}.])S\. ?(?=(?:João|Pedro|Paulo|José|Jorge|Miguel|Bento|Domingos|Francisco|Sebastião|Martinho|Mateus|Lourenço|Vicente|Tiago|Roque|Gonçalo|Mamede|Brás|Gabriel|Bartolomeu|Cristóvão|Julião|Romão|Silvestre|Bernardo|Nicolau|Lucas|Marcos|Luís|Salvador|Pantaleão|Cosme|Gens|Torcato)(?!\p{L}))/gu,
    say: 'São ',
  },
  // "no 3º tri de 2023"
  { needs: /\dº tri/, pattern: /(?<=[1-4]º )tri(?!\p{L})/gu, say: 'trimestre' },
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
  'vs.': 'contra',
  'carr.': 'carreiras',
  'tam.': 'tamanho',
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
