import type { Forms } from './data.js'

/** Which forms the words of a row are, by how many there are. */
const columns: Readonly<Record<number, readonly (keyof Forms)[]>> = {
  1: ['other'],
  2: ['one', 'other'],
  4: ['one', 'few', 'many', 'other'],
}

/** Units and their nouns, a line each: the sign, and then one, (few, many,) other; `_` stands for a space. */
export function unitTable(rows: string): Record<string, Forms> {
  return Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [sign = '', ...nouns] = row.split(' ').map((word) => word.replaceAll('_', ' '))
        const names = columns[nouns.length] ?? []
        const forms = {
          other: '',
          ...Object.fromEntries(names.map((name, index) => [name, nouns[index] ?? ''])),
        }
        return [sign, forms]
      }),
  )
}
