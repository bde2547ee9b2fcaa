import Color from 'color'

export interface Paint {
  color: string
  opacity: number
}

/** A CSS colour as hexadecimal sRGB; undefined for `none`, null for one that is not known. */
export function parseColor(source: string): Paint | undefined | null {
  const value = source.trim().toLowerCase()
  if (value === 'none' || value === 'transparent') return undefined
  try {
    const color = Color(value)
    return { color: color.hex().toLowerCase(), opacity: color.alpha() }
  } catch {
    return null
  }
}
