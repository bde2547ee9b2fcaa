// The figures as Markdown: one table an edition, ratios to Lectern, and how each grows.

/** `rows`: {edition, words, label, wall, user, memory, bytes}; Lectern's row comes first in its group. */
export function markdown(rows, machine) {
  const editions = [...new Set(rows.map((row) => row.edition))]
  const about = `${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}; the median of ${machine.runs}.`
  return [about, ...editions.map((edition) => section(rows.filter((row) => row.edition === edition)))].join(
    '\n\n',
  )
}

function section(rows) {
  const head = [
    'words',
    'program',
    'wall s',
    'user s',
    'peak MB',
    'file KB',
    'wall, to Lectern’s',
    'memory, to Lectern’s',
  ]
  return [
    `### ${rows[0].edition}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => line(cells(row, rows))),
    '',
    ...growth(rows),
  ].join('\n')
}

function cells(row, rows) {
  const own = rows.find((other) => other.words === row.words)
  const ratio = (key) => `${(row[key] / own[key]).toFixed(2)}×`
  const ratios = row === own ? ['1', '1'] : [ratio('wall'), ratio('memory')]
  return [
    row.words,
    row.label,
    row.wall.toFixed(2),
    row.user.toFixed(2),
    row.memory.toFixed(0),
    (row.bytes / 1024).toFixed(0),
    ...ratios,
  ]
}

const line = (cells) => `| ${cells.join(' | ')} |`

/** From each size to the next: ten times the words should take ten times the time, or less. */
function growth(rows) {
  return [...new Set(rows.map((row) => row.label))].flatMap((label) => {
    const own = rows.filter((row) => row.label === label)
    return own.slice(1).map((row, index) => {
      const before = own[index]
      const times = (key) => `${(row[key] / before[key]).toFixed(1)}×`
      return `- ${label}, ${before.words} → ${row.words} words (${times('words')}): time ${times('wall')}, memory ${times('memory')}`
    })
  })
}
