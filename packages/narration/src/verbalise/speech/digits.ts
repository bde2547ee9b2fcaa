/** Figures one by one: "three point one four". */
export function oneByOne(cardinal: (digits: string) => string): (digits: string) => string {
  return (digits) => [...digits].map(cardinal).join(' ')
}

/** As a number, the leading zeros said: "trois virgule zéro quatorze". */
export function asNumber(cardinal: (digits: string) => string): (digits: string) => string {
  return (digits) => {
    // nobody says "seis milhões" behind a decimal mark
    if (digits.length > 4) return [...digits].map(cardinal).join(' ')
    const zeros = /^0*/.exec(digits)?.[0].length ?? 0
    const rest = digits.slice(zeros)
    const parts = Array.from({ length: rest ? zeros : Math.max(zeros, 1) }, () => cardinal('0'))
    return (rest ? [...parts, cardinal(rest)] : parts).join(' ')
  }
}
