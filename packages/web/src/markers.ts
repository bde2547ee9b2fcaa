/** What a list of HTML says of its markers (`type`, `start`), or that one sign marks all of its points. */
export interface Marker {
  kind: 'bullet' | '1' | 'a' | 'A' | 'i' | 'I'
  start: number
}

/** What the markers of a list can be, the likeliest first: "(i)" is a letter or a Roman numeral. */
export interface Markers {
  /** What stands around each count, or the sign: "()". */
  style: string
  count: number
  readings: readonly Marker[]
}

const signs = /^[-–—―•·●○▪◦*]$/
const counted = /^\(?(\d{1,4}|[a-zA-Z]|[ivxlc]{2,8}|[IVXLC]{2,8})[.)]\)?$/

/** All that the markers of a list can be together; undefined where they are no markers, or do not count by one. */
export function markersOf(markers: readonly string[]): Markers | undefined {
  const [first = ''] = markers
  const style = first.replace(/[A-Za-z\d]/g, '')
  if (markers.some((one) => one.replace(/[A-Za-z\d]/g, '') !== style)) return undefined
  if (signs.test(first)) return { style, count: markers.length, readings: [{ kind: 'bullet', start: 1 }] }
  const counts = markers.map((one) => counted.exec(one)?.[1] ?? '')
  const readings = kinds.flatMap((kind): Marker[] => {
    const start = numberOf(counts[0] ?? '', kind)
    const goesOn = start > 0 && counts.every((count, index) => numberOf(count, kind) === start + index)
    return goesOn ? [{ kind, start }] : []
  })
  // A list seldom begins with the hundredth Roman numeral.
  readings.sort((one, other) => one.start - other.start)
  return readings.length > 0 ? { style, count: markers.length, readings } : undefined
}

/** Both as one list, where the second goes on; else undefined. */
export function joined(before: Markers, after: Markers): Markers | undefined {
  if (before.style !== after.style) return undefined
  const readings = before.readings.filter(({ kind, start }) =>
    after.readings.some(
      (other) => other.kind === kind && (kind === 'bullet' || other.start === start + before.count),
    ),
  )
  return readings.length > 0
    ? { style: before.style, count: before.count + after.count, readings }
    : undefined
}

const kinds = ['1', 'i', 'I', 'a', 'A'] as const

/** 0 where it is no such number. */
function numberOf(count: string, kind: (typeof kinds)[number]): number {
  if (kind === '1') return /^\d+$/.test(count) ? Number(count) : 0
  const isLower = kind === 'a' || kind === 'i'
  if (count !== (isLower ? count.toLowerCase() : count.toUpperCase())) return 0
  const letters = count.toLowerCase()
  if (kind === 'i' || kind === 'I') return roman(letters)
  return /^[a-z]$/.test(letters) ? letters.charCodeAt(0) - 96 : 0
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function roman(letters: string): number {
  if (!/^[ivxlc]+$/.test(letters)) return 0
  const numbers = [...letters].map((letter) => values[letter] ?? 0)
  return numbers.reduce((sum, one, at) => sum + (one < (numbers[at + 1] ?? 0) ? -one : one), 0)
}
