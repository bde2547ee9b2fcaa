import type { ShortForm } from '../../language.js'
import { matchMinutes } from '../signs-by-what-follows.js'

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  // "3e dr.", of books
  { needs: /\d(?:e|de|ste) dr\./, pattern: /(?<=\d(?:e|de|ste) )dr\.(?!\p{L})/gu, say: 'druk' },
  // "35'", of a match
  matchMinutes(' minuten'),
  // "ma t/m vr"
  {
    needs: /t\/m/,
    pattern:
      /(?<!\p{L})(?:(?:ma|di|wo|do|vr|za|zo)(?= t\/m (?:ma|di|wo|do|vr|za|zo)(?!\p{L}))|(?<=(?:ma|di|wo|do|vr|za|zo) t\/m )(?:ma|di|wo|do|vr|za|zo)(?!\p{L}))/gu,
    say: (written, { days }) => days.find((names) => names.includes(written))?.[0],
  },
  // "za. en zo.", "ma. t/m vr."
  {
    needs: /(?:ma|di|wo|do|vr|za|zo)\. (?:en|of|t\/m|tot)/,
    pattern:
      /(?<![\p{L}.])(?:(?:ma|di|wo|do|vr|za)\.(?= (?:en|of|t\/m|tot(?: en met)?) (?:ma|di|wo|do|vr|za|zo)\.)|(?<=(?<!\p{L})(?:ma|di|wo|do|vr|za)\. (?:en|of|t\/m|tot(?: en met)?) )(?:di|wo|do|vr|za|zo)\.)/gu,
    say: (written, { days }) => days.find((names) => names.includes(written.slice(0, -1)))?.[0],
  },
  // "om 8 u."
  {
    needs: /\d u(?!\p{L})/u,
    pattern: /(?<=(?<![\p{N}.,])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? )u\.?(?![\p{L}.])/gu,
    say: 'uur',
  },
  // "gld. 5,-"
  { needs: /\d,[-–]/, pattern: /(?<=(?:[Gg]ld\.|ƒ) ?\d{1,6}),[-–]+(?![\p{L}\p{N}])/gu, say: '' },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'inw.': 'inwoners',
  'toesch.': 'toeschouwers',
  'verd.': 'verdieping',
  'inv.nr.': 'inventarisnummer',
  'inv.nr': 'inventarisnummer',
  'p.p.': 'per persoon',
  'm.u.v.': 'met uitzondering van',
  'e.a.': 'en anderen',
  'd.d.': 'de dato',
  'Stb.': 'Staatsblad',
  'Stcrt.': 'Staatscourant',
  'm.i.v.': 'met ingang van',
  'o.l.v.': 'onder leiding van',
  't.n.v.': 'ten name van',
  't.a.v.': 'ter attentie van',
  'i.s.m.': 'in samenwerking met',
  'o.b.v.': 'op basis van',
  'd.m.v.': 'door middel van',
  'm.a.w.': 'met andere woorden',
  'ong.': 'ongeveer',
  'evt.': 'eventueel',
  'hfdst.': 'hoofdstuk',
  'uitg.': 'uitgave',
  'ibid.': 'ibidem',
  'Ds.': 'Dominee',
  'ds.': 'dominee',
  'pers.': 'personen',
  'gld.': 'gulden',
  'red.': 'redactie',
}

export const beforeFigures: Readonly<Record<string, string>> = {
  'Gld.': 'Gulden',
  'gld.': 'gulden',
  'dl.': 'deel',
}
