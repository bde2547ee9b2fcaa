/** Forms that numbers have in front of what they make one word with: of 1 to 19, 20 to 90, 100 to 900. */
interface JoinedForms {
  ones: string
  tens: string
  hundreds: string
}

/** "35" of "35-летний": "тридцатипяти"; undefined from 1000 on. */
export function joinedNumbers({ ones, tens, hundreds }: JoinedForms): (digits: string) => string | undefined {
  const [one, ten, hundred] = [ones, tens, hundreds].map((forms) => forms.split(' '))
  return (digits) => {
    const value = Number(digits)
    if (value < 1 || value > 999) return undefined
    const rest = value % 100
    const below =
      rest < 20
        ? (one?.[rest - 1] ?? '')
        : (ten?.[Math.floor(rest / 10) - 2] ?? '') + (one?.[(rest % 10) - 1] ?? '')
    return (hundred?.[Math.floor(value / 100) - 1] ?? '') + below
  }
}

export const polishJoined = joinedNumbers({
  ones: 'jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto',
  tens: 'dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio dziewięćdziesięcio',
  hundreds: 'stu dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset',
})

export const czechJoined = joinedNumbers({
  ones: 'jedno dvou tří čtyř pěti šesti sedmi osmi devíti deseti jedenácti dvanácti třinácti čtrnácti patnácti šestnácti sedmnácti osmnácti devatenácti',
  tens: 'dvaceti třiceti čtyřiceti padesáti šedesáti sedmdesáti osmdesáti devadesáti',
  hundreds: 'sto dvouset tříset čtyřset pětiset šestiset sedmiset osmiset devítiset',
})

export const russianJoined = joinedNumbers({
  ones: 'одно двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати',
  tens: 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяносто',
  hundreds: 'сто двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот',
})

export const ukrainianJoined = joinedNumbers({
  ones: 'одно дво три чотири п’яти шести семи восьми дев’яти десяти одинадцяти дванадцяти тринадцяти чотирнадцяти п’ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев’ятнадцяти',
  tens: 'двадцяти тридцяти сорока п’ятдесяти шістдесяти сімдесяти вісімдесяти дев’яносто',
  hundreds: 'сто двохсот трьохсот чотирьохсот п’ятисот шестисот семисот восьмисот дев’ятисот',
})

/** Before another such word: "18- až 25letí", "18–25-latkowie". */
const another = (hyphen: string, stems: string) =>
  `-(?= (?:a|i|až|nebo|lub|albo|do|и|или|до|і|та|або) \\d{1,3}${hyphen}(?:${stems}))|[–-](?=\\d{1,3}${hyphen}(?:${stems}))`

/** "28-letni": an adjective or noun behind a number, by its beginning; between them a hyphen, or in some languages nothing. */
export function joinedWords(
  join: (digits: string) => string | undefined,
  stems: string,
  hyphen: '-' | '-?',
): { pattern: RegExp; say(digits: string, rest: string): string | undefined } {
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,]|(?<!\\d)[–-])(?<number>\\d{1,3})(?<rest>${hyphen}(?:${stems})\\p{L}*|${another(hyphen, stems)})`,
      'gu',
    ),
    say: (digits, rest) => {
      const joined = join(digits)
      return joined && joined + rest.replace(/^-(?=\p{L})/u, '').replace('–', '-')
    },
  }
}
