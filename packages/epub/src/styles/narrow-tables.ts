import { recordWidths } from '@lectern/hast'

/**
 * Tables that the screen has no room for, at the size that the reader chose: a block a row, and before each cell the words of its column. The box
 * is measured in the reader's own letters, which a media query would not know.
 */
export const narrowTables = `.table-box { container-type: inline-size; margin: 0 0 1em; }
${recordWidths.map(asRecords).join('')}`

function asRecords(width: number): string {
  const table = `.records-${width}`
  return `@container (max-width: ${width}em) {
${table} table, ${table} tbody, ${table} tr, ${table} th, ${table} td, ${table} caption { display: block; }
${table} thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
${table} tr { border-top: 1px solid currentColor; break-inside: avoid; padding: 0.5em 0; }
${table} tbody tr:last-child { border-bottom: 1px solid currentColor; }
${table} th, ${table} td { border: 0; padding: 0.1em 0; text-align: start; }
${table} [data-label]::before { content: attr(data-label) ": "; font-weight: bold; }
}
`
}
