/** What only a person's eye takes for a digit or sign of another writing, a character each, so that places stay. */
export function withNormalSigns(text: string): string {
  if (!/[^\x20-\x7e]|m[23]|[(:] ?- \d/.test(text)) return text
  return text
    .replace(/[\uff01-\uff5e￠￡￥￦]/gu, (wide) => wide.normalize('NFKC'))
    .replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
      const zero = zeros.findLast((one) => one <= digit) ?? '0'
      return String(digit.charCodeAt(0) - zero.charCodeAt(0))
    })
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(
      /(?<=\d ?)º(?= ?[CFК](?!\p{L}))|(?<=\d[.,]\d{1,8} ?)º|(?<=\d ?)º(?= ?\d{1,2}(?:[.,]\d+)? ?['’′])/gu,
      '°',
    )
    .replace(/(?<=\d ?[°º] ?)С(?!\p{L})/gu, 'C')
    .replace(raised, (figure) => (figure === '2' ? '²' : '³'))
    .replace(/(?<=(?<![\p{N}.,])\d{1,4})—(?=\d{1,4}(?!\d))/gu, '–')
    .replace(minusOfRange, asDash)
    .replace(spacedMinus, '−')
    .replace(cyrillicRoman, (roman) => [...roman].map((one) => latin[one] ?? one).join(''))
}

/** "(- 0,06)", "luft: – 2.3 grader" */
const spacedMinus = /(?<=\(|\p{L}: )[-–−] (?=\d+(?:[.,]\d+)?(?:\)| ?[%°]| (?:grad|stopn|stup)))/gu

/** Numerals of centuries typed in Cyrillic letters: "ХІХ ст." */
const cyrillicRoman =
  /(?<![\p{L}\p{N}])(?=[IVX]*[ХІ])[IVXХІ]{2,6}(?=(?:[ \u00a0]?[–—-][ \u00a0]?[IVXХІ]{1,6})?[ \u00a0](?:ст\.|вв?\.|століт|век))|(?<=[IVX][–—-])(?=[IVX]*[ХІ])[IVXХІ]{1,6}(?=[ \u00a0](?:ст\.|вв?\.|століт|век))/gu
const latin: Readonly<Record<string, string>> = { Х: 'X', І: 'I' }

const zeros = ['٠', '۰', '०']

/** "120 km2", "€/m2" */
const raised =
  /(?<=(?<![\p{L}\p{N}])(?:[ckd]m|mm|км|см|мм|дм|كم)|(?:\d[ \u00a0\u202f]?|\/ ?)(?:[ckd]?m|mm|[ксмд]?м|ك?م))[23](?![\p{L}\p{N}])/gu

/** "8−10 минут": typographers of some countries take the minus for a range. */
const minusOfRange =
  /(?<=(?<![\p{N}.,=+×·−] ?)(?<from>\d{1,4}))−(?=(?<until>\d{1,4})(?:[ \u00a0\u202f]\p{L}|[,;)]|\.?$))/gu

function asDash(minus: string, ...rest: (string | number | Record<string, string>)[]): string {
  const groups = rest.at(-1)
  if (typeof groups !== 'object') return minus
  return Number(groups.from) < Number(groups.until) ? '–' : minus
}
