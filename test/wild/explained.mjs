// Why a word of the source may be missing in an edition: a finding that names its line, or one of these reasons. Anything else is a loss.

import { wordsOf } from './words.mjs'

/** A run of lost words with the line of the source that it stands in, and the rules of the findings about that paragraph. */
export function placed(words, line, source, findings) {
  const lines = source.split('\n')
  const [first, last] = paragraph(lines, line)
  const near = findings.filter(
    (finding) =>
      finding.line !== undefined &&
      finding.line <= last &&
      (finding.place?.end?.line ?? finding.line) >= first,
  )
  const text = lines[line - 1] ?? ''
  return { words, line, text: text.slice(0, 300), near: [...new Set(near.map(({ rule }) => rule))] }
}

/** Lines between two blank ones. */
function paragraph(lines, line) {
  let [first, last] = [line, line]
  while (first > 1 && lines[first - 2]?.trim()) first -= 1
  while (last < lines.length && lines[last]?.trim()) last += 1
  return [first, last]
}

/** Findings that say that something is left out, or printed otherwise than it was written. */
const telling =
  /^(?:wiki-link|html-|dialect-|glyph-missing|syntax-|directive-|shortcode|link-outside|role-|include|attribute)/

/** The words stand in what the pattern finds of their line. */
const has =
  (pattern) =>
  ({ text, words }) => {
    const found = new Set(wordsOf((text.match(pattern) ?? []).join(' ')))
    return words.every((word) => found.has(word))
  }
const isEach =
  (pattern) =>
  ({ words }) =>
    words.every((word) => pattern.test(word))

/** What pandoc takes for words and that dialect's own program does not. */
const classes = [
  { name: 'name of a box', is: has(/^[>\s]*(?::{2,}|`{3,}|~{3,}|!{3}|\?{3}|>\s*\[!).*/) },
  { name: 'identifier or attribute in braces', is: has(/\{[^}]*\}/g) },
  { name: 'number of a list', is: isEach(/^\d+$/) },
]

/** The reason, or undefined where words were lost. */
export function whyLost(run) {
  const finding = run.near.find((rule) => telling.test(rule))
  if (finding) return `finding ${finding}`
  return classes.find(({ is }) => is(run))?.name
}
