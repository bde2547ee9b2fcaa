const ordinals =
  'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty dwudziesty'.split(
    ' ',
  )

type Ending = 'y' | 'ego' | 'a' | 'e' | 'ej' | 'ym' | 'ych'

/** Up to 99, in a case and gender by its ending. */
export function ordinalOf(number: number, ending: Ending): string {
  const tens: Record<number, string> = {
    2: 'dwudziesty',
    3: 'trzydziesty',
    4: 'czterdziesty',
    5: 'pięćdziesiąty',
    6: 'sześćdziesiąty',
    7: 'siedemdziesiąty',
    8: 'osiemdziesiąty',
    9: 'dziewięćdziesiąty',
  }
  const words =
    number <= 20
      ? [ordinals[number - 1] ?? '']
      : [tens[Math.floor(number / 10)] ?? '', number % 10 ? (ordinals[(number % 10) - 1] ?? '') : '']
  return words
    .filter(Boolean)
    .map((word) => inflected(word, ending))
    .join(' ')
}

/** An ordinal in "y" or "i" in another case or gender, by its ending. */
export function inflected(word: string, ending: string): string {
  const stem = word.slice(0, -1)
  const isSoft = /[gk]i$/.test(word) || word === 'trzeci'
  if (word === 'drugi')
    return (
      { y: 'drugi', ego: 'drugiego', a: 'druga', e: 'drugie', ej: 'drugiej', ym: 'drugim', ych: 'drugich' }[
        ending
      ] ?? word
    )
  if (isSoft)
    return (
      {
        y: 'trzeci',
        ego: 'trzeciego',
        a: 'trzecia',
        e: 'trzecie',
        ej: 'trzeciej',
        ym: 'trzecim',
        ych: 'trzecich',
      }[ending] ?? word
    )
  return `${stem}${ending}`
}
