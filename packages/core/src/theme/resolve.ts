import { isObject } from '../options/is-object.js'
import { onPaper } from './paper.js'
import type { HouseTheme, Theme, ThemeName } from './theme.js'
import { themes } from './variants.js'

/**
 * The theme that a name or some tokens mean.
 *
 * @param theme tokens that are not given are those of its `base`. Default: the default theme
 */
export function resolveTheme(theme: HouseTheme | ThemeName = 'default'): Theme {
  const { base = 'default', ...tokens } = typeof theme === 'string' ? { base: theme } : theme
  const whole = themes[base] as Theme
  const { paper, margin } = tokens.page ?? {}
  // Margins are meant for the paper that they were given with.
  const page = paper && !margin ? onPaper(whole.page, paper) : whole.page
  return merged({ ...whole, page }, tokens) as Theme
}

function merged(base: unknown, tokens: unknown): unknown {
  if (tokens === undefined) return base
  if (!isObject(base) || !isObject(tokens)) return tokens
  const parts = new Map<string, unknown>(Object.entries(base))
  for (const [name, token] of Object.entries(tokens)) parts.set(name, merged(parts.get(name), token))
  return Object.fromEntries(parts)
}
