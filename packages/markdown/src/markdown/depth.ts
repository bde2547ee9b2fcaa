import type { Context } from '../context.js'
import { rules } from '../rules.js'

const limit = 100
const marker = '[ \\t]{0,3}(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'

/**
 * Quotations and lists nested on one line deeper than anybody reads cost the parser, and every tool that reads an
 * edition, quadratic time. Markers beyond the limit become spaces, which leaves every offset as it is.
 */
export function limitDepth({ source, report, points }: Context): string {
  const deep = new RegExp(`^((?:${marker}){${limit}})((?:${marker})+)`, 'gm')
  return source.replace(deep, (_, kept: string, rest: string, offset: number) => {
    report(
      rules['structure-depth'],
      `Quotations or lists are nested more than ${limit} levels deep; deeper ones are read at that level`,
      {
        place: points.point(offset),
      },
    )
    return kept + ' '.repeat(rest.length)
  })
}
