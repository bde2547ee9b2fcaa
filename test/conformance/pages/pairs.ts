/**
 * Combinations of factors, such that every two values of every two factors meet in one at least. Greedy, so not the fewest, and the same
 * each time.
 *
 * @param sizes how many values each factor has
 * @returns rows of indexes, one a factor
 */
export function pairwise(sizes: readonly number[]): number[][] {
  const open = new Set(allPairs(sizes))
  const rows: number[][] = []
  for (const pair of open) {
    const row = rowFrom(pair, sizes, open)
    for (const met of pairsOf(row)) open.delete(met)
    rows.push(row)
  }
  return rows
}

/** Every combination. */
export function product(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  )
}

/** "factor:value factor:value" */
const nameOf = (one: number, value: number, other: number, with_: number) =>
  `${one}:${value} ${other}:${with_}`

function allPairs(sizes: readonly number[]): string[] {
  return sizes.flatMap((size, one) =>
    sizes.flatMap((others, other) =>
      other <= one
        ? []
        : product([size, others]).map(([value = 0, with_ = 0]) => nameOf(one, value, other, with_)),
    ),
  )
}

export function pairsOf(row: readonly number[]): string[] {
  return row.flatMap((value, one) =>
    row.flatMap((with_, other) => (other > one ? [nameOf(one, value, other, with_)] : [])),
  )
}

/** The pair itself, and for each other factor the value that meets most of what has not met yet. */
function rowFrom(pair: string, sizes: readonly number[], open: ReadonlySet<string>): number[] {
  const [one = 0, value = 0, other = 0, with_ = 0] = pair.split(/[: ]/).map(Number)
  const row = sizes.map(() => -1)
  row[one] = value
  row[other] = with_
  for (const [factor, size] of sizes.entries()) {
    if (row[factor] !== -1) continue
    const gains = Array.from({ length: size }, (_, candidate) => gain(row.with(factor, candidate), open))
    row[factor] = gains.indexOf(Math.max(...gains))
  }
  return row
}

function gain(row: readonly number[], open: ReadonlySet<string>): number {
  return pairsOf(row).filter((met) => open.has(met)).length
}
