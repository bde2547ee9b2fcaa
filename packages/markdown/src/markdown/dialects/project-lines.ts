const mark = /^([ \t]*)--- (\/?)([a-z][a-z-]*) ---[ \t]*$/

export interface Closing {
  name: string
  indent: string
  /** The line of `--- /name ---`, from 0. */
  last: number
}

interface Opened {
  line: number
  name: string
  indent: string
}

/** The marks that are closed, by their lines from 0; in code, fenced or theirs, nothing else is a mark. */
export function closingsOf(lines: readonly string[]): ReadonlyMap<number, Closing> {
  const closings = new Map<number, Closing>()
  let open: Opened[] = []
  let fence = ''
  for (const [line, text] of lines.entries()) {
    const inCode = open.at(-1)?.name === 'code'
    if (!inCode) fence = fenceBehind(text, fence)
    const [, indent = '', slash = '', name = ''] = fence ? [] : (mark.exec(text) ?? [])
    if (!name || (inCode && !(slash && name === 'code'))) continue
    if (!slash) open.push({ line, name, indent })
    else {
      const at = open.findLastIndex((one) => one.name === name)
      const opened = open[at]
      if (!opened) continue
      closings.set(opened.line, { name, indent: opened.indent, last: line })
      open = open.slice(0, at)
    }
  }
  return closings
}

/** The fence of code that is open behind a line. */
function fenceBehind(text: string, open: string): string {
  const [, marks = '', rest = ''] = /^[ \t>]*(`{3,}|~{3,})(.*)$/.exec(text) ?? []
  if (!open) return marks.startsWith('`') && rest.includes('`') ? '' : marks
  return marks.startsWith(open) && rest.trim() === '' ? '' : open
}

/** More than any header has. */
const most = 20

/** Keys and values between two lines of dashes, below a mark. */
export function headerOf(
  lines: readonly string[],
  from: number,
): { end: number; header: ReadonlyMap<string, string> } {
  const header = new Map<string, string>()
  if (lines[from]?.trim() !== '---') return { end: from, header }
  for (let line = from + 1; line < lines.length && line < from + most; line += 1) {
    const text = lines[line]?.trim() ?? ''
    if (text === '---') return { end: line + 1, header }
    const [, key = '', value = ''] = /^([\w-]+):(.*)$/.exec(text) ?? []
    if (key) header.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'))
    else if (text) break
  }
  return { end: from, header: new Map() }
}
