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
      'jeden jednym, jedna jedną, jedno jednym, dwa dwoma, dwie dwiema, trzy trzema, cztery czterema, pięć pięcioma, sześć sześcioma, siedem siedmioma, osiem ośmioma, dziewięć dziewięcioma, dziesięć dziesięcioma, jedenaście jedenastoma, dwanaście dwunastoma, trzynaście trzynastoma, czternaście czternastoma, piętnaście piętnastoma, szesnaście szesnastoma, siedemnaście siedemnastoma, osiemnaście osiemnastoma, dziewiętnaście dziewiętnastoma, dwadzieścia dwudziestoma, trzydzieści trzydziestoma, czterdzieści czterdziestoma, pięćdziesiąt pięćdziesięcioma, sześćdziesiąt sześćdziesięcioma, siedemdziesiąt siedemdziesięcioma, osiemdziesiąt osiemdziesięcioma, dziewięćdziesiąt dziewięćdziesięcioma, sto stoma, dwieście dwustoma, trzysta trzystoma, czterysta czterystoma, pięćset pięciuset, tysiąc tysiącem, tysiące tysiącami, tysięcy tysiącami, milion milionem, miliony milionami, milionów milionami, zero zerem, pierwsza pierwszą, druga drugą, trzecia trzecią, czwarta czwartą, piąta piątą, szósta szóstą, siódma siódmą, ósma ósmą, dziewiąta dziewiątą, dziesiąta dziesiątą, jedenasta jedenastą, dwunasta dwunastą, trzynasta trzynastą, czternasta czternastą, piętnasta piętnastą, szesnasta szesnastą, siedemnasta siedemnastą, osiemnasta osiemnastą, dziewiętnasta dziewiętnastą, dwudziesta dwudziestą',
    between: {
      before: '[Mm]iędzy|[Pp]omiędzy',
      joined: 'a|i',
      units:
        'ów ami, złotych złotymi, minut minutami, godzin godzinami, sekund sekundami, ton tonami, stopni stopniami',
    },
  },
]
