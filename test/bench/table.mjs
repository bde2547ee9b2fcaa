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

/** Rows of `sound.mjs`: times of real time, and ratios to the peer at the same bit rate. */
export function soundTable(rows) {
  const head = [
    'words',
    'program',
    'sound min',
    'wall s',
    'cpu s',
    'peak MB',
    'times real time',
    'wall, to the peer’s',
    'spoken again',
    'wall, to the first',
    'same as clean',
  ]
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(soundCells(row, rows)))]
}

function soundCells(row, rows) {
  const peer = rows.find(({ words, kind }) => words === row.words && kind === 'peer')
  const first = rows.find(({ words, label }) => words === row.words && row.label.startsWith(`${label},`))
  const percent = (share) => (share === undefined ? '' : `${(share * 100).toFixed(1)} %`)
  return [
    row.words,
    row.label,
    (row.seconds / 60).toFixed(1),
    row.wall.toFixed(2),
    (row.user + row.system).toFixed(1),
    row.memory.toFixed(0),
    `${(row.seconds / row.wall).toFixed(0)}×`,
    peer && row.kind === 'first' ? `${(row.wall / peer.wall).toFixed(2)}×` : '',
    percent(row.spokenShare),
    first && row.kind !== 'first' ? percent(row.wall / first.wall) : '',
    row.sameAsClean === undefined ? '' : row.sameAsClean ? 'yes' : 'NO',
  ]
}

/** Ten times the words should take eleven times the time, or less. */
export function growthOfSound(rows) {
  return rows.flatMap((row) => {
    const longer = rows.find(({ label, words }) => label === row.label && words > row.words)
    if (!longer || row.kind === 'again' || row.kind === 'edited') return []
    const times = (key) => `${(longer[key] / row[key]).toFixed(1)}×`
    return [
      `- ${row.label}, ${row.words} → ${longer.words} words (${times('words')}): time ${times('wall')}, memory ${times('memory')}`,
    ]
  })
}

function line(cells) {
  return `| ${cells.join(' | ')} |`
}

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
