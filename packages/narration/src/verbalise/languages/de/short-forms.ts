import type { Language } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  // "im 19./20. Jh."
  {
    needs: /\d\. ?[/–-] ?\d{1,2}\. J/,
    pattern:
      /(?<![\p{L}\p{N}.,])(?<from>\d{1,2})\.(?<mark> ?[/–-] ?)(?<until>\d{1,2})\.(?= (?:Jh|Jahrhundert))/gu,
    say: (_written, { ordinal }, { groups: { from = '', mark = '', until = '' }, text, begin }) => {
      const around = { before: text.slice(Math.max(0, begin - 24), begin), after: ' Jahrhundert', mark: '.' }
      return [from, until]
        .map((digits) => ordinal(digits, around))
        .join(mark.includes('/') ? ' und ' : ' bis ')
    },
  },
  {
    needs: /\d ?[×x] (?:tgl|tägl|pro|am)/,
    pattern: /(?<![\p{L}\p{N}.,])(?<count>\d) ?[×x](?= (?:tgl|tägl|täglich|pro|am)(?!\p{L}))/gu,
    say: (_, { cardinal }, { groups: { count = '' } }) => `${count === '1' ? 'ein' : cardinal(count)}mal`,
  },
  // an equation, where a track would be odd
  {
    needs: /Gl\./,
    pattern:
      /(?<=(?<!\p{L})(?:[Ss]iehe|[Vv]gl\.|[Nn]ach|[Aa]us|[Ll]aut|[Mm]it|[Ii]n|[Ss]\.) )Gl\.(?= ?\(?\d)|(?<!\p{L})Gl\.(?= ?\(\d)/gu,
    say: 'Gleichung',
  },
  {
    needs: /(?:Mo|Di|Mi|Do|Fr|Sa|So)\. /,
    pattern: /(?<=(?<!\p{L})(?:am|bis|vom|zum|jeden) )(?:Mo|Di|Mi|Do|Fr|Sa|So)\.(?= \p{Ll})/gu,
    say: (written, { days }) => days.find(([day]) => day?.startsWith(written.slice(0, 2)))?.[0],
  },
  // "jede*r", "ihre:n", "Liebe/r", "ein*e", "der*die"
  {
    needs: /e[*:_/]-?[rnms](?!\p{L})/u,
    pattern: /(?<!\p{L})\p{L}{2,14}e[*:_/]-?[rnms](?![\p{L}\p{N}])/gu,
    say: (written) => {
      const [stem = '', ending = ''] = written.split(/[*:_/]-?/)
      return `${stem} oder ${stem}${ending}`
    },
  },
  {
    needs: /(?:ein|ihr|unser)[*:_/]-?e(?!\p{L})/iu,
    pattern: /(?<!\p{L})(?:[dkms]?ein|ihr|unser)[*:_/]-?e(?![\p{L}\p{N}])/giu,
    say: (written) => {
      const [stem = ''] = written.split(/[*:_/]/)
      return `${stem} oder ${stem}e`
    },
  },
  {
    needs: /(?:de[rsmn]|die|er|sie|ihm|ihr)[*:_](?:de[rmn]|die|er|sie|ih[mr])(?!\p{L})/iu,
    pattern:
      /(?<=(?<!\p{L})(?:de[rsmn]|die|er|sie|ihm|ihr))[*:_](?=(?:de[rmn]|die|er|sie|ih[mr])(?!\p{L}))/giu,
    say: ' oder ',
  },
  // "VI ZR 123/23", of a court
  {
    needs: /[IVX] (?:ZR|ZB|StR|AZR|ARZ|R)(?!\p{L})/u,
    pattern: /(?<![\p{L}\p{N}])[IVX]{1,4}(?= (?:ZR|ZB|StR|AZR|ARZ|B|R) \d)/gu,
    say: (written, { cardinal }) => cardinal(String(romanValue(written) ?? 0)),
  },
  // "Wind NO 4"
  {
    needs: /Wind/,
    pattern: /(?<=[Ww]ind(?:e|en)? (?:aus )?)[NSOW]{1,3}(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter] ?? letter).join('-'),
  },
  // "Kontonr.", "Hausnr."
  {
    needs: /nr\./,
    pattern: /\p{L}+nr\./gu,
    say: (written) => written.replace(/\.$/, 'ummer').replace('nrummer', 'nummer'),
  },
  // "VfB", "MfS", "StVO"
  {
    needs: /\p{Lu}[bdfgklmnpt]\p{Lu}/u,
    pattern: /(?<!\p{L})\p{Lu}{1,2}[bdfgklmnpt]\p{Lu}{1,3}(?!\p{L})/gu,
    say: (written) => [...written].join(' '),
  },
  { needs: /str\./, pattern: /\p{L}+str\./gu, say: (written) => written.replace(/\.$/, 'aße') },
  {
    // of an address, figure by figure
    needs: /\d{4}/,
    pattern:
      /(?<=(?<!\p{L})D-|\d[a-z]?, )\d{5}(?= \p{Lu}\p{Ll})|(?<=(?<!\p{L})(?:A|CH)-)\d{4}(?= \p{Lu}\p{Ll})|(?<=PLZ )\d{5}(?!\d)/gu,
    say: (digits) => [...digits].map((digit) => figures[Number(digit)]).join(' '),
  },
]

const compass: Readonly<Record<string, string>> = { N: 'Nord', O: 'Ost', S: 'Süd', W: 'West' }

const figures = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ')
