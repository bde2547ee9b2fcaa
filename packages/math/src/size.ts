/** Parts in one another, so that whatever goes through a formula has stack enough: braces, fractions, rows and cells of a table, each for one. */
const deepest = 50

interface Tree {
  childNodes: readonly (Tree | null)[]
}

/** What of a formula’s tree is more than is read, in words; undefined where nothing is. */
export function nestingOf(root: Tree): string | undefined {
  let row: Tree[] = [root]
  for (let depth = 0; row.length > 0; depth++) {
    if (depth > deepest) return `its parts are nested more than ${deepest} deep`
    row = row.flatMap(({ childNodes }) => childNodes.filter((child) => child !== null))
  }
  return undefined
}
