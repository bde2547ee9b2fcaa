import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { mostEndSigns } from '../syntax/address-ends.js'
import { deepestBox } from '../syntax/boxes.js'
import { mostLazyLines } from '../syntax/lazy.js'
import { pieceLength } from '../syntax/pieces.js'
import { mostColumns } from '../tables/widest.js'
import type { Limit } from './parse/parse.js'

/** Says where the parser's limits change how something is read: each text once, since it may be parsed again, and boxes once. */
export function limitReport({ report }: Context): (limit: Limit, line: number) => void {
  const said = new Set<string>()
  const say = {
    depth: sayDepth,
    length: sayLength,
    lines: sayLines,
    columns: sayColumns,
    address: sayAddress,
  }
  return (limit, line) => {
    const key = limit === 'depth' ? limit : `${limit} ${line}`
    if (said.has(key)) return
    said.add(key)
    say[limit](line)
  }

  function sayDepth(line: number): void {
    report(
      rules['structure-depth'],
      `${deepestBox} boxes are open here; this one, and others in as many, are printed as they were written`,
      { place: { line, column: 1 }, hint: 'Close each box with as many colons as it was opened with.' },
    )
  }

  function sayLength(line: number): void {
    report(
      rules['text-long'],
      `This goes on without a blank line, and is read in stretches of some ${pieceLength} characters: a mark that begins in one and ends in the next is printed as it was written`,
      { place: { line, column: 1 }, hint: 'Put blank lines between paragraphs.' },
    )
  }

  function sayAddress(line: number): void {
    report(
      rules['text-long'],
      `An address has ${mostEndSigns} punctuation marks in a row here; it is printed as it was written, and so are addresses near it`,
      { place: { line, column: 1 }, hint: 'Put angle brackets around addresses: <https://…>.' },
    )
  }

  function sayColumns(line: number): void {
    report(
      rules['table-columns'],
      `This line has more than ${mostColumns.toLocaleString('en')} cells; it is printed as it was written, and so are tables above it without a blank line between`,
      {
        place: { line, column: 1 },
        hint: 'Put fewer columns side by side, or each row in lines of its own.',
      },
    )
  }

  function sayLines(line: number): void {
    report(
      rules['text-long'],
      `${mostLazyLines} lines without a mark go on with a quotation or an item here; it ends, and the next line begins a paragraph`,
      { place: { line, column: 1 }, hint: 'Put a blank line where the quotation or the item ends.' },
    )
  }
}
