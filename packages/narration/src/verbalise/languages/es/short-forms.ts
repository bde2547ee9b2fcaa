import type { Language } from '../../language.js'
import { heat } from '../heat.js'
import { diedOn } from '../signs-by-what-follows.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  // "$ 40,149": no amount has thousandths
  {
    needs: /\$ ?\d+,\d{3}/,
    pattern:
      /(?<![\p{L}\p{N}])\$ ?(?<amount>[1-9]\d{0,2}(?:,\d{3})+)(?![\d,]|\.\d|[ \u00a0](?:mil|millones|millón|billones)(?!\p{L}))/gu,
    say: (_written, { cardinal }, { groups: { amount = '' } }) =>
      `${cardinal(amount.replaceAll(',', ''))} dólares`,
  },
  { needs: /hab ?\//, pattern: /(?<=\d )hab(?= ?\/)/gu, say: 'habitantes' },
  diedOn('fallecido el'),
  { needs: /p\. ?p\./, pattern: /(?<=\d )p\. ?p\.(?!\p{L})/gu, say: 'puntos porcentuales' },
  { needs: /mill\. [€$]/, pattern: /(?<=\d )mill\. (?=[€$])/gu, say: 'millones de ' },
  // Mozart's works
  { needs: /K\. ?\d/, pattern: /(?<![\p{L}.])K\.(?= ?\d{1,3}(?!\p{N}))/gu, say: 'Köchel' },
  { needs: /mill\./, pattern: /(?<=\d[ \u00a0])mill\.(?= )/gu, say: 'millones' },
  // "alumnos/as", "profesor/a", "los/las", "tod@s"
  {
    needs: /s\/as/,
    pattern: /(?<![\p{L}])\p{L}+[oe]s\/-?as(?!\p{L})/gu,
    say: (written) => {
      const [masculine = ''] = written.split('/')
      return `${masculine} y ${masculine.slice(0, -2)}as`
    },
  },
  {
    needs: /los\/las/i,
    pattern: /(?<!\p{L})[Ll]os\/las(?!\p{L})/gu,
    say: (written) => written.replace('/', ' y '),
  },
  {
    needs: /\p{L}\/a(?!\p{L})/u,
    pattern: /(?<!\p{L})\p{L}{3,}\/-?a(?!\p{L})/gu,
    say: (written) => {
      const [masculine = ''] = written.split('/')
      return `${masculine} o ${masculine.replace(/o$/, '')}a`
    },
  },
  {
    needs: /\p{Ll}@s?(?!\p{L})/u,
    pattern: /(?<![\p{L}\p{N}.@])\p{L}+@s?(?![\p{L}\p{N}.@])/gu,
    say: (written) =>
      `${written.replace('@', 'o')} ${written.endsWith('s') ? 'y' : 'o'} ${written.replace('@', 'a')}`,
  },
  // "+65 años", "-18 años"
  { needs: /\+\d+ años/, pattern: /(?<![\p{L}\p{N}])\+(?=\d{1,2} años)/gu, say: 'más de ' },
  { needs: /[-−]\d+ años/, pattern: /(?<![\p{L}\p{N}])[-−](?=\d{1,2} años)/gu, say: 'menos de ' },
  // "L-V 9:00"
  {
    needs: /(?<!\p{L})[LMXJVSD](?: ?[-–] ?| a )[LMXJVSD](?!\p{L})/u,
    pattern: /(?<![\p{L}\p{N}/])[LMX](?: ?[-–] ?| a )[JVSD](?![\p{L}\p{N}-])/gu,
    say: (written) => `${days[written.charAt(0)]} a ${days[written.slice(-1)]}`,
  },
  // "hab./km²", "15 €/pers."
  { needs: /\/(?:hab|pers)\./, pattern: /\/hab\./gu, say: ' por habitante' },
  { needs: /\/(?:hab|pers)\./, pattern: /\/pers\./gu, say: ' por persona' },
  { needs: /\/ud\./, pattern: /\/ud\./gu, say: ' por unidad' },
  { needs: /\d ss?\./, pattern: /(?<=\d )ss\.(?!\p{L})/gu, say: 'y siguientes' },
  // salt and nets are words
  { needs: /[Ss]al\. ?\d/, pattern: /(?<!\p{L})[Ss]al\.(?= ?\d{1,2}[:.]\d\d)/gu, say: 'salida' },
  { needs: /nac\. /, pattern: /(?<!\p{L})nac\.(?= (?:el|en) )/gu, say: 'nacido' },
  { needs: /\/(?:mes|día|año)/, pattern: /(?<=[\p{L}\p{Sc}])\/(?=(?:mes|día|año)(?!\p{L}))/gu, say: ' al ' },
  { needs: /c\/ ?\d/, pattern: /(?<!\p{L})c\/(?= ?\d{1,2} ?h(?!\p{L}))/gu, say: 'cada ' },
  // over a column of a timetable
  { needs: /^Sal\./, pattern: /^Sal\.?(?=:?$)/gu, say: 'Salida' },
  // "viento NE"
  {
    needs: /[Vv]iento/,
    pattern: /(?<=[Vv]ientos? (?:del? )?)[NSEO]{1,2}(?![\p{L}\p{N}])/gu,
    say: (written) => winds[written],
  },
  { needs: /\d y ss?\./, pattern: /(?<=\d )y ss?\.(?!\p{L})/gu, say: 'y siguientes' },
  { needs: /,\d\d?\/\d/, pattern: /(?<=\d,\d{1,2})\/(?=\d{1,3}(?![\p{N}/]))/gu, say: ' sobre ' },
  {
    needs: /mmHg|TA/,
    pattern: /(?<=TA \d{2,3})\/(?=\d{2,3}(?!\d))|(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu,
    say: ' sobre ',
  },
  { needs: /s\. [IVX]/, pattern: /(?<![\p{L}.])s\.(?= [IVX]+ (?:a|d)\. ?C\.)/gu, say: 'siglo' },
  { needs: /h\. \d/, pattern: /(?<![\p{L}\p{N}.] ?)h\.(?= \d{3,4}(?!\d))/gu, say: 'hacia' },
  heat,
  { needs: /t\. [IVX]/, pattern: /(?<![\p{L}.])t\.(?= [IVX]+(?!\p{L}))/gu, say: 'tomo' },
  { needs: /[Aa] la 1/, pattern: /(?<=[Aa] la )1(?= (?:de la|del|en punto|y )|[.,;)]|$)/gu, say: 'una' },
  { needs: /las 21/, pattern: /(?<=[Ll]as )21(?= (?:de|y|en|h|a)(?!\p{L})|[,;)]|\.?$)/gu, say: 'veintiuna' },
]

const days: Readonly<Record<string, string>> = {
  L: 'lunes',
  M: 'martes',
  X: 'miércoles',
  J: 'jueves',
  V: 'viernes',
  S: 'sábado',
  D: 'domingo',
}

const winds: Readonly<Record<string, string>> = {
  N: 'norte',
  S: 'sur',
  E: 'este',
  O: 'oeste',
  NE: 'nordeste',
  NO: 'noroeste',
  SE: 'sudeste',
  SO: 'suroeste',
}
