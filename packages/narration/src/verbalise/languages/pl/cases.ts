import type { NumberCase } from '../plain/cases.js'

/** "w trzech miastach", "z pięcioma osobami" */
export const cases: readonly NumberCase[] = [
  {
    before: '[Ww]e?|[Nn]a|[Oo]|[Pp]o|[Pp]rzy',
    noun: 'ach',
    adjective: '(?<!dziesiąt|dwudziest|trzydziest|czterdziest|set)[yi]ch',
  },
  {
    before: '[Zz]e?|[Pp]rzed|[Nn]ad|[Pp]od|[Mm]iędzy|[Pp]omiędzy|[Pp]oza',
    noun: '(?:mi|laty)',
    adjective: '[yi]mi',
    words:
      'dwa dwoma, dwie dwiema, trzy trzema, cztery czterema, pięć pięcioma, sześć sześcioma, siedem siedmioma, osiem ośmioma, dziewięć dziewięcioma, dziesięć dziesięcioma, jedenaście jedenastoma, dwanaście dwunastoma, trzynaście trzynastoma, czternaście czternastoma, piętnaście piętnastoma, szesnaście szesnastoma, siedemnaście siedemnastoma, osiemnaście osiemnastoma, dziewiętnaście dziewiętnastoma, dwadzieścia dwudziestoma, trzydzieści trzydziestoma, czterdzieści czterdziestoma, pięćdziesiąt pięćdziesięcioma, sześćdziesiąt sześćdziesięcioma, siedemdziesiąt siedemdziesięcioma, osiemdziesiąt osiemdziesięcioma, dziewięćdziesiąt dziewięćdziesięcioma, sto stoma',
  },
]
