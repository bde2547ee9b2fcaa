import type { Written } from '@lectern/languages'
import { beforeSource, type Placeholders, sourceOf, withGroups } from './fragment.js'

/** Pattern of what is written somewhere; `edge` is what may not stand before it where the entry does not say that. Where the entry does not say what stands around it, no letter of the same word may. */
export function patternOf(one: Written, known: Placeholders, edge?: string): RegExp {
  const placeholders = withGroups(known, one.where)
  const written = sourceOf(one.written, placeholders)
  const before =
    one.before === undefined
      ? (edge ?? edgeBefore(written))
      : `(?<=${beforeSource(one.before, placeholders)})`
  const notBefore = one.notBefore === undefined ? '' : `(?<!${sourceOf(one.notBefore, placeholders)})`
  const after =
    one.after === undefined
      ? /[\p{L}.)?\]]$/u.test(written)
        ? '(?!\\p{L})'
        : ''
      : `(?=${sourceOf(one.after, placeholders)})`
  const notAfter = one.notAfter === undefined ? '' : `(?!${sourceOf(one.notAfter, placeholders)})`
  return new RegExp(`${before}${notBefore}(?:${written})${after}${notAfter}`, 'gu')
}

/** What a pattern looks for first: the text must have it. */
export function needsOf(one: Written, known: Placeholders): RegExp {
  return new RegExp(sourceOf(one.written, withGroups(known, one.where)), 'u')
}

function edgeBefore(written: string): string {
  if (/^(?:\(\?(?:<\w+>|:))*(?:\\d|\d|\[\d|\[IVX)/u.test(written)) return '(?<![\\p{L}\\p{N}.,–-])'
  return /^(?:\(\?(?:<\w+>|:))*(?:\p{L}|\\p\{L|\[\p{L})/u.test(written) ? '(?<![\\p{L}.])' : ''
}
