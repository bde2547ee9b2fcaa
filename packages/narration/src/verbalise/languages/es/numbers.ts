export type Say = (digits: string) => string
export type SayGender = (digits: string, options?: { gender: 'feminine' | 'masculine' }) => string

/** Numbers of n2words with what it leaves out. */
export function numbers(toCardinal: SayGender): { cardinal: Say; feminine: Say } {
  return {
    cardinal: (digits) => shortThousands(mended(toCardinal(digits))),
    feminine: (digits) => feminineThousands(mended(toCardinal(digits, { gender: 'feminine' }))),
  }
}

/** "uno" before a masculine noun: "un", "veintiún", "treinta y un". */
export function shortened(said: string): string {
  return said.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

/** It forgets the accent of "dieciséis", and says "cienta una". */
function mended(said: string): string {
  return said.replace(/dieciseis/g, 'dieciséis').replace(/cienta(?!s)/g, 'ciento')
}

/** "veintiún mil libros" */
function shortThousands(said: string): string {
  return said.replace(/veintiuno(?= mil)/g, 'veintiún').replace(/(?<!\p{L})uno(?= mil)/gu, 'un')
}

const beforeThousands =
  /(?<=(?:^|ón |ones )[\p{L} ]*?)(?:veintiuno|(?<!\p{L})uno|ientos(?!\p{L}))(?=[\p{L} ]* mil(?!\p{L}))/gu

/** "veintiuna mil páginas": the thousands agree too. */
function feminineThousands(said: string): string {
  return said.replace(beforeThousands, (masculine) =>
    masculine === 'ientos' ? 'ientas' : masculine.replace(/o$/, 'a'),
  )
}
