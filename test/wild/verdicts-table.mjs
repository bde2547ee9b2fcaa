// What validators said of the editions: how many are clean, and whether one claims what its validator denies.
import { cell, grouped, tableOf } from './markdown-table.mjs'
import { claimFor, hashOf, verdictsIn } from './verdicts.mjs'

const labels = {
  'nu html': 'Nu, page',
  'nu audio': 'Nu, transcript',
  'axe html': 'axe, page (WCAG 2.2 AA)',
  'epubcheck epub': 'EPUBCheck (EPUB 3.3)',
  'verapdf ua1 pdf': 'veraPDF, PDF/UA-1',
  'verapdf 2a pdf': 'veraPDF, PDF/A-2a',
  'verapdf 2u pdf': 'veraPDF, PDF/A-2u',
}

/** Findings that say that a claim is not made, and why. */
const lowering = {
  html: /^(?:wcag-claim|words-lost|words-unread|read-back)$/,
  pdf: /^(?:pdf-ua|words-lost|words-unread|read-back)$/,
}

export function verdictsOf(rows, folder) {
  const byName = new Map(rows.map((row) => [row.name, row]))
  const verdicts = verdictsIn(folder).filter(({ name, edition, hash }) => {
    const made = byName.get(name)?.editions?.[edition]
    // What was said of an edition that has been made anew since is no verdict.
    return made && hash === hashOf(made.file)
  })
  if (verdicts.length === 0) return '## Validators\n\nNo validator has judged these files yet.'
  const judged = verdicts.map((one) => ({ ...one, row: byName.get(one.name), question: questionOf(one) }))
  const lines = Object.keys(labels).flatMap((question) => {
    const all = judged.filter((one) => one.question === question)
    return all.length > 0 ? [lineOf(question, all)] : []
  })
  const heads = [
    'validator',
    'files',
    'clean',
    'claimed and failing',
    'not claimed',
    'of these without a finding that says why',
  ]
  return `## Validators

An edition passes its validator, or does not make the claim and has a finding that says why. Pages and transcripts must be valid HTML whatever they claim.

${tableOf(heads, lines)}

${denied(judged)}`
}

const questionOf = ({ validator, flavour, edition }) =>
  [validator, flavour, edition].filter(Boolean).join(' ')

function lineOf(question, all) {
  const claimed = all.filter(isClaimed)
  const open = all.filter((one) => !isClaimed(one))
  return [
    labels[question],
    all.length,
    all.filter(({ errors }) => errors === 0).length,
    claimed.filter(({ errors }) => errors > 0).length,
    open.length,
    open.filter((one) => !isTold(one)).length,
  ]
}

function isClaimed({ question, row, edition }) {
  return claimFor[question](row.editions[edition].claims)
}

function isTold({ row, edition }) {
  return row.findings.some((finding) => lowering[edition]?.test(finding.rule))
}

/** What is claimed and denied, by message. */
function denied(judged) {
  const failing = judged.filter((one) => one.errors > 0 && isClaimed(one))
  if (failing.length === 0) return 'No edition claims what its validator denies.'
  const messages = failing.flatMap((one) =>
    one.messages
      .filter((message) => message.startsWith('error'))
      .map((message) => ({ one, key: keyOf(one, message) })),
  )
  const lines = [...grouped(messages, ({ key }) => key)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([key, all]) => {
      const files = [...new Set(all.map(({ one }) => one.name))]
      return [cell(key), files.length, cell(files[0])]
    })
  return `Claimed and denied:\n\n${tableOf(['what the validator said', 'files', 'for example'], lines)}`
}

/** The message without what differs from file to file. */
function keyOf({ question }, message) {
  const text = message.slice('error '.length).replace(/ \(.*/s, '').replace(/\d+/g, '…')
  return `${labels[question]}: ${text.slice(0, 160)}`
}
