import type { Language } from '../../language.js'
import { heat } from '../heat.js'

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
  // "L-V 9:00"
  {
    needs: /(?<!\p{L})[LMXJVSD](?: ?[-–] ?| a )[LMXJVSD](?!\p{L})/u,
    pattern: /(?<![\p{L}\p{N}/])[LMX](?: ?[-–] ?| a )[JVSD](?![\p{L}\p{N}-])/gu,
    say: (written) => `${days[written.charAt(0)]} a ${days[written.slice(-1)]}`,
  },
  // over a column of a timetable
  { needs: /^Sal\./, pattern: /^Sal\.?(?=:?$)/gu, say: 'Salida' },
  // "viento NE"
  {
    needs: /[Vv]iento/,
    pattern: /(?<=[Vv]ientos? (?:del? )?)[NSEO]{1,2}(?![\p{L}\p{N}])/gu,
    say: (written) => winds[written],
  },
  {
    needs: /mmHg|TA/,
    pattern: /(?<=TA \d{2,3})\/(?=\d{2,3}(?!\d))|(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu,
    say: ' sobre ',
  },
  heat,
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
