import type { Given } from './given.js'
import type { Look } from './look.js'
import type { LinkInk, TextStyle } from './text/style.js'

/** Most words of an article look alike: one object for all runs of a look, which nobody writes to. */
const known = new WeakMap<Look, { given: Given; style: TextStyle }>()

/** The style that a look comes to. */
export function styleOf(given: Given, look: Look): TextStyle {
  const before = known.get(look)
  if (before?.given === given) return before.style
  const style = made(given, look)
  known.set(look, { given, style })
  return style
}

function made(given: Given, look: Look): TextStyle {
  const hyphenate = look.role === 'text' ? given.hyphenation(look.lang) : undefined
  const chain = given.book.chain(look.role, look.bold, look.italic, look.lang)
  return {
    chain: look.capitals ? chain.capitals : chain,
    size: look.size,
    color: look.color,
    rise: look.rise,
    underline: look.underline,
    strike: look.strike,
    ...(look.dots ? { dots: look.dots } : {}),
    ...(look.ground ? { ground: look.ground } : {}),
    ...(look.link ? { link: look.link } : {}),
    ...(look.role === 'code' ? { verbatim: true } : {}),
    ...(hyphenate ? { hyphenate } : {}),
  }
}

/** The look of words that lead somewhere. */
export function linked(look: Look, { theme }: Given, link: LinkInk): Look {
  // `Object.assign` gives the looks of all links one hidden class.
  return Object.assign({}, look, { color: theme.color.link, underline: theme.type.underline, link })
}
