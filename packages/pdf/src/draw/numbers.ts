/** Farther than any page reaches, and short enough to be written without an exponent, which PDF does not know. */
const farthest = 1e9

const drawable = (value: number): number =>
  Number.isNaN(value) ? 0 : Math.min(farthest, Math.max(-farthest, value))

/** An operand: coordinates are exact to a hundredth of a point. */
export function number(value: number): string {
  const rounded = Math.round(drawable(value) * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** Scales and the coordinates of drawings need more digits than places on a page. */
export function fine(value: number): string {
  const text = String(Math.round(drawable(value) * 1e5) / 1e5)
  return text === '-0' || text.includes('e') ? '0' : text
}

/** Hexadecimal of a text as UTF-16BE with its mark, for operands inside content. */
export function hexText(text: string): string {
  let hex = 'feff'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return `<${hex}>`
}
