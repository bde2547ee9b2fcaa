import { number } from './numbers.js'

const components = new Map<string, string>()

/** Operands of a colour. @param color `#rrggbb` */
export function rgb(color: string): string {
  const known = components.get(color) ?? componentsOf(color)
  components.set(color, known)
  return known
}

function componentsOf(color: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
}
