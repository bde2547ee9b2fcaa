import { isInCode } from './code-lines.js'

const opening =
  /^([ \t>]*)(:{3,})(\{(?:code|code-block|code-cell|sourcecode|math|mermaid|raw|csv-table|bibliography|toctree)\}.*|[ \t]*mermaid[ \t]*)$/

/**
 * Directives of MyST whose content is no Markdown, between colons: `:::{code} python`; and the drawings of Azure DevOps, `::: mermaid`. They become
 * fences of code as long as they were, and are read as those between grave accents.
 */
export function colonCode(source: string): string {
  if (!/^[ \t>]*:{3,}(?:[ \t]*mermaid|\{(?:code|math|source|mermaid|raw|csv|bibl|toct))/m.test(source))
    return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  for (let index = 0; index < lines.length; index++) {
    const [, indent = '', colons = '', rest = ''] = isCode(index)
      ? []
      : (opening.exec(lines[index] ?? '') ?? [])
    if (colons === '') continue
    const end = closingLine(lines, index + 1, colons.length)
    if (end === undefined) continue
    const mark = hasAccents(lines.slice(index + 1, end), colons.length) ? '~' : '`'
    const fence = mark.repeat(colons.length)
    lines[index] = `${indent}${fence}${rest}`
    lines[end] = (lines[end] ?? '').replace(/:+/, (marks) => mark.repeat(marks.length))
    index = end
  }
  return lines.join('\n')
}

/** Longer than any listing. */
const most = 2_000

function closingLine(lines: readonly string[], from: number, least: number): number | undefined {
  for (let index = from; index < lines.length && index < from + most; index++) {
    const [, marks = ''] = /^[ \t>]*(:{3,})[ \t]*$/.exec(lines[index] ?? '') ?? []
    if (marks.length >= least) return index
  }
  return undefined
}

function hasAccents(lines: readonly string[], least: number): boolean {
  return lines.some((line) => (/^[ \t>]*(`{3,})[ \t]*$/.exec(line)?.[1]?.length ?? 0) >= least)
}
