const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** What Roman letters stand for, in small letters and in whatever order: "iiii" is 4, too. Undefined for other letters. */
export function romanValue(letters: string): number | undefined {
  let sum = 0
  for (let at = 0; at < letters.length; at++) {
    const value = values[letters.charAt(at)]
    if (value === undefined) return undefined
    sum += value < (values[letters.charAt(at + 1)] ?? 0) ? -value : value
  }
  return sum
}
