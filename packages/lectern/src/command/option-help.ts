import { help } from './help.js'

/** What the help says of an option of `lectern build`, on one line; nothing where several options share a line. */
export function helpOf(flag: string): string | undefined {
  const lines = help('build').split('\n')
  const at = lines.findIndex((line) => new RegExp(`^  (?:-\\w, )?--${flag}(?= |$)`).test(line))
  const [, options = '', words = ''] = /^ {2}(\S.*?)(?: {2,}(\S.*))?$/.exec(lines[at] ?? '') ?? []
  return options.match(/--/g)?.length === 1 && words !== '' ? words : undefined
}
