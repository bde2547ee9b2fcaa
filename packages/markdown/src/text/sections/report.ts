import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import type { Section } from './group.js'

/** Headings that nobody marked as such are a guess: one finding says so, and how to write them without doubt. */
export function reportSections(
  sections: ReadonlyMap<number, Section>,
  { report, points }: Pick<Context, 'report' | 'points'>,
): void {
  const at = [...sections.keys()].reduce((least, one) => Math.min(least, one), Infinity)
  const first = sections.get(at)?.lines[0]
  if (!first || sections.get(at)?.isMarked) return
  const { text, start } = first
  const quoted = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const taken =
    sections.size === 1
      ? `“${quoted}” is taken for a heading`
      : `${sections.size} lines are taken for headings, “${quoted}” and others like it`
  report(rules['text-headings'], `${taken}; this is a guess`, {
    place: points.position(start, start + text.length),
    hint: 'If they are headings, underline each with a row of = or - of its length. If they are not, write the text as Markdown.',
  })
}
