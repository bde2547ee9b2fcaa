const fence = /^[ \t>]*(`{3,}|~{3,})(.*)$/
/** An item may begin with one, as outliners write it. */
const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){0,4}(`{3,}|~{3,})(.*)$/

/** Which lines stand in fenced code, fences included: nothing in them is anything else. */
export function isInCode(lines: readonly string[]): (index: number) => boolean {
  const code = new Set<number>()
  let open: { mark: string; size: number } | undefined
  lines.forEach((line, index) => {
    const [, marks = '', rest = ''] = (open ? fence : opening).exec(line) ?? []
    if (open) code.add(index)
    if (!marks) return
    if (!open) {
      code.add(index)
      if (marks.startsWith('~') || !rest.includes('`')) open = { mark: marks.charAt(0), size: marks.length }
    } else if (marks.startsWith(open.mark) && marks.length >= open.size && rest.trim() === '')
      open = undefined
  })
  return (index) => code.has(index)
}
