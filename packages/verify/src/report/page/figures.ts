import type { Element } from 'hast'
import { h } from './h.js'
import type { PageState } from './state.js'
import { table } from './table.js'

/** What was measured on finished pages, beside what their preset promises. */
export function figuresSection({ figures, words }: PageState): Element[] {
  if (figures.size === 0) return []
  const tables = [...figures].flatMap(([edition, measured], index) => [
    h('h3', edition),
    table(
      `figures-${index + 1}`,
      edition,
      [words.figure, words.found, words.wanted, words.holds],
      measured.map(({ name, found, wanted, holds }) => [
        words[name],
        found,
        wanted,
        holds ? words.yes : words.no,
      ]),
    ),
  ])
  return [h('section', [h('h2', words.measured), h('p', words.measuredIntro), ...tables])]
}
