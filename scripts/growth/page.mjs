// The figures of growth.mjs as a page, the worst first.
import { faults, growthOf, memoryOf, nearLimit, noise } from './judge.mjs'

/** Seconds and megabytes of which a family has a row of its own. */
const worthARow = { seconds: 2, megabytes: 250 }

const steps = ['read', 'narration', 'html', 'pdf', 'epub']
const titles = ['read', 'script for a voice', 'page', 'PDF', 'EPUB']

export function pageOf(results, sizes, count) {
  const [small, large] = sizes.map((size) => `${size / 1000} KB`)
  const sorted = [...results].sort((one, other) => worst(other) - worst(one))
  const shown = sorted.filter(
    (result) =>
      worst(result) >= worthARow.seconds ||
      memoryOf(result) >= worthARow.megabytes ||
      faults(result).length > 0,
  )
  const bad = sorted.filter((result) => faults(result).length > 0)
  return `# How time and memory grow

${results.length} of ${count} families of articles, each one construct repeated, nested, left open or in one line (\`scripts/growth/families.mjs\`), at ${small} and
${large}, in every text edition.

- Seconds are processor time at ${large}. Megabytes are the peak of the process, with a heap of 640 MB for V8. What a short article takes is subtracted.
- "Times" is how much longer the step that grows fastest takes at ${large} than at ${small}. Steps of up to ${noise} s at ${large} have no ratio.
- The narration script is measured, not the sound, which grows with its length.
- On a machine with more work than cores, the same work takes up to twice the processor time. So steps that take more than ${nearLimit} s, or grow faster than they
  should, are compared with a fixed article that is read before and after. Their seconds are those of the best moment of the process; other seconds are as measured.${
    results.some(isRaw)
      ? `
- ${results.filter(isRaw).length} families were measured on an earlier build, on a very busy machine; their rows are *in italics*.`
      : ''
  }

The limits are 20 times, 10 s for a step, and 500 MB. ${bad.length === 0 ? 'No family exceeds one.' : `${bad.length} exceed one: **in bold**.`} ${results.length - shown.length} families below ${worthARow.seconds} s and
${worthARow.megabytes} MB have no row; their slowest step takes ${Math.max(0, ...sorted.filter((one) => !shown.includes(one)).map(worst)).toFixed(1)} s.

Written by \`node scripts/growth.mjs --json FILE --table docs/testing/growth.md\`; in CI every family has 4 KB.

| family | ${titles.join(' | ')} | MB | times |
| --- |${' ---: |'.repeat(titles.length + 2)}
${shown.map(rowOf).join('\n')}
`
}

/** Measured before `raw` was kept. */
function isRaw({ large }) {
  return large.some(({ seconds = 0, raw }) => seconds > 0 && raw === undefined)
}

/** What was stopped comes first. */
function worst({ large }) {
  return Math.max(0, ...large.map(({ seconds, stopped }) => (stopped ? 1000 : (seconds ?? 0))))
}

function rowOf(result) {
  const name = result.name.replaceAll('|', '\\|')
  const growth = growthOf(result).map(({ times }) => times)
  const cells = steps.map((name) => cellOf(result.large.find(({ step }) => step === name)))
  const times = growth.length > 0 ? Math.max(...growth).toFixed(0) : ''
  const isBad = faults(result).length > 0
  const marked = isRaw(result) ? `*${name}*` : name
  return `| ${isBad ? `**${marked}**` : marked} | ${[...cells, memoryOf(result), times].join(' | ')} |`
}

function cellOf(row) {
  if (!row) return ''
  return row.stopped ? `stopped (${row.stopped})` : row.failure ? 'fails' : row.seconds.toFixed(1)
}
