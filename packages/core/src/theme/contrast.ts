import type { Theme } from './theme.js'

/** Contrast ratio of two sRGB colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Text colours of a theme that stay below `least` on a ground they are printed on, or of which that is not known (`NaN`). */
export function lowContrast(theme: Theme, least = 7): { color: string; ground: string; ratio: number }[] {
  const { ground, panel, mark, text, muted, link, accent, code } = theme.color
  const inks = [text, muted, link, accent, ...Object.values(code)]
  const pairs = [ground, panel].flatMap((paper) => inks.map((ink) => [ink, paper] as const))
  return [...pairs, [text, mark] as const]
    .map(([ink, paper]) => ({ color: ink, ground: paper, ratio: contrast(ink, paper) }))
    .filter(({ ratio }) => !(ratio >= least))
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
