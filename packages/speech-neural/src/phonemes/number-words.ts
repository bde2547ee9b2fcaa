const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales = [
  '',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quadrillion',
  'quintillion',
  'sextillion',
  'septillion',
]
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}
/** Longer numbers than the scales have names for are said digit by digit. */
const longest = scales.length * 3

/** Digits as English words without "and", which the voice's lexicon leaves out: "1234" is one thousand two hundred thirty four. */
export function cardinal(digits: string): string[] {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain.length > longest) return [...plain].map(digit)
  if (plain === '0') return ['zero']
  const words: string[] = []
  const groups = groupsOf(plain)
  groups.forEach((group, index) => {
    if (group === 0) return
    words.push(...belowThousand(group))
    const scale = scales[groups.length - 1 - index]
    if (scale) words.push(scale)
  })
  return words
}

export function ordinal(digits: string): string[] {
  const words = cardinal(digits)
  const last = words.pop() ?? 'zero'
  return [...words, irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)]
}

/** Four digits as a year is said: "nineteen oh five", "twenty ten", "two thousand five". */
export function year(digits: string): string[] {
  const number = Number(digits)
  const high = Math.floor(number / 100)
  const low = number % 100
  if (high === 0 || (high % 10 === 0 && low < 10) || high >= 100) return cardinal(digits)
  const end = low === 0 ? ['hundred'] : low < 10 ? ['oh', ...cardinal(String(low))] : cardinal(String(low))
  return [...cardinal(String(high)), ...end]
}

/** "3.14": three point one four. Zeros at the end are not said. */
export function decimal(text: string): string[] {
  const [whole = '', fraction = ''] = text.split('.')
  const said = fraction.replace(/0+$/, '')
  return [...cardinal(whole || '0'), ...(said === '' ? [] : ['point', ...[...said].map(digit)])]
}

export const digit = (character: string): string => ones[Number(character)] ?? ''

function groupsOf(digits: string): number[] {
  const groups: number[] = []
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(Number(digits.slice(Math.max(0, end - 3), end)))
  return groups
}

function belowThousand(number: number): string[] {
  const hundreds = Math.floor(number / 100)
  const rest = number % 100
  const words = hundreds > 0 ? [ones[hundreds] ?? '', 'hundred'] : []
  if (rest >= 20)
    words.push(tens[Math.floor(rest / 10)] ?? '', ...(rest % 10 > 0 ? [ones[rest % 10] ?? ''] : []))
  else if (rest > 0) words.push(ones[rest] ?? '')
  return words
}
