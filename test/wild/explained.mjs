// Why a word of the source may be missing in an edition: a finding that names its line, or one of these reasons. Anything else is a loss.

/** Findings that say that something was left out or printed otherwise, by rule. */
const rules = /./

/**
 * What pandoc takes for words and no reader of that dialect does. Each is a test of the source line.
 */
const classes = []

/** Adds `why` to a run of lost words, where there is a reason. */
export function explained(run, { source, dialect, edition, findings }) {
  const lines = source.split('\n')
  const context = { ...run, text: lines[run.line - 1] ?? '', dialect, edition }
  const known = classes.find(({ is }) => is(context))
  if (known) return { ...run, why: known.name }
  const [first, last] = paragraph(lines, run.line)
  const finding = findings.find(
    ({ rule, line, place }) =>
      rules.test(rule) && line !== undefined && line <= last && (place?.end?.line ?? line) >= first,
  )
  return finding
    ? { ...run, why: `finding ${finding.rule}`, text: context.text.slice(0, 200) }
    : { ...run, text: context.text.slice(0, 200) }
}

/** Lines between two blank ones. */
function paragraph(lines, line) {
  let [first, last] = [line, line]
  while (first > 1 && lines[first - 2]?.trim()) first -= 1
  while (last < lines.length && lines[last]?.trim()) last += 1
  return [first, last]
}
