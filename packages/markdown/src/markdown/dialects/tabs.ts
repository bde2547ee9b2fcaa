import { isInCode } from './code-lines.js'

const opening = /^[ \t>]*:{3,}[ \t]*(?:code-)?tabs\b/m
const tab = /^([ \t>]*)@tab(?::active)?[ \t]+([^#\n]*[^#\s])[ \t]*(?:#[\w-]+)?[ \t]*$/

/** `@tab pnpm` between `::: tabs` and `:::` (VuePress) is the title of what follows, in strong words. Lines keep their length. */
export function tabTitles(source: string): string {
  if (!opening.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      const [, indent = '', title] = isCode(index) ? [] : (tab.exec(line) ?? [])
      return title === undefined ? line : `${indent}**${title}**`.padEnd(line.length)
    })
    .join('\n')
}
