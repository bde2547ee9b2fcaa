import { isInCode } from './code-lines.js'

const opening = /^[ \t>]*:{3,}[ \t]*(?:code-)?tabs\b/m
const tab = /^([ \t>]*)@tab(?::active)?[ \t](.*)$/

/** `@tab pnpm` between `::: tabs` and `:::` (VuePress) is the title of what follows, in strong words. Lines keep their length. */
export function tabTitles(source: string): string {
  if (!opening.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      const [, indent = '', words = ''] = isCode(index) ? [] : (tab.exec(line) ?? [])
      const title = words.trim().replace(/#[\w-]+$/, '')
      return title === '' ? line : `${indent}**${title.trim()}**`.padEnd(line.length)
    })
    .join('\n')
}
