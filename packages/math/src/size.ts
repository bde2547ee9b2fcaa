/** UTF-16 units of a formula that are read: half a page of print, which takes the libraries some seconds. They run out of stack at twice as many. */
export const mostUnits = 4_000

/** Parts in one another, so that whatever goes through a formula has stack enough: braces, fractions, rows and cells of a table, each for one. */
const deepest = 50

/** What of a formula is more than is read, in words; undefined where nothing is. */
export function excessOf(tex: string): string | undefined {
  return tex.length > mostUnits ? `it has ${tex.length} characters; the limit is ${mostUnits}` : undefined
}

interface Tree {
  childNodes: readonly (Tree | null)[]
}

/** The same of its tree. */
export function nestingOf(root: Tree): string | undefined {
  let row: Tree[] = [root]
  for (let depth = 0; row.length > 0; depth++) {
    if (depth > deepest) return `its parts are nested more than ${deepest} deep`
    row = row.flatMap(({ childNodes }) => childNodes.filter((child) => child !== null))
  }
  return undefined
}
