import { contrast, type Theme, type ThemeColors } from '@lectern/core'

/** Night colours for every theme; each text colour keeps ≥ 7:1 on both grounds. */
export const nightColors: ThemeColors = {
  ground: '#16181a',
  text: '#ececea',
  muted: '#c4c4c0',
  link: '#a9c7ff',
  rule: '#8c8c88',
  panel: '#202326',
  accent: '#ffb59c',
  mark: '#4d4700',
  code: {
    keyword: '#a9c7ff',
    string: '#a5dba5',
    number: '#ffb59c',
    comment: '#c4c4c0',
    function: '#d9b8ff',
    type: '#9adfe6',
  },
}

/** The theme's colours as custom properties: `--ground:#fff;--code-keyword:…`. */
export function colorProperties({ code, ...colors }: ThemeColors): string {
  const parts = Object.entries(code).map(([kind, value]) => [`code-${kind}`, value])
  return [...Object.entries(colors), ...parts].map(([name, value]) => `--${name}:${value}`).join(';')
}

/** Light and dark colours of a page that needs no more than them, and its face. */
export function colorSheet({ color, type }: Theme): string {
  const night = isDark(color)
    ? ''
    : `@media (prefers-color-scheme:dark){:root{${colorProperties(nightColors)}}}`
  const scheme = isDark(color) ? 'dark' : 'light dark'
  return `:root{color-scheme:${scheme};${colorProperties(color)};--font-text:${fontStack(type.text)}}\n${night}`
}

/** Whether the text is lighter than its ground. */
export function isDark({ ground, text }: ThemeColors): boolean {
  return contrast(ground, '#000000') < contrast(text, '#000000')
}

/** A family as CSS names it, before those of the system; a generic of ours becomes CSS's. */
export function fontStack(family: string, others = 'system-ui,sans-serif'): string {
  const generic = { sans: 'sans-serif', math: 'sans-serif', mono: 'monospace' }[family]
  return `${generic ?? `"${fontName(family)}"`},${others}`
}

/** A family's name, fit for a CSS string. */
export function fontName(family: string): string {
  return family.replace(/[^\p{L}\p{N} -]/gu, '')
}
