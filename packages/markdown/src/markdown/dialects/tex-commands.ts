import type { LeftOut } from '../left-out.js'
import { blanked } from './blank.js'
import { isInAccents, isInCode } from './code-lines.js'

const command =
  /(?<!\\)\\(?:(index)\{((?:[^{}\n]|\{[^{}\n]*\})*)\}|(newpage|clearpage|cleardoublepage|pagebreak|frontmatter|mainmatter|backmatter|tableofcontents|listoffigures|listoftables|printindex|noindent|bigskip|medskip|smallskip)(?![A-Za-z@])(?:\{\})?|(vspace)\*?\{[^{}\n]*\})/g

/**
 * Commands of LaTeX in Markdown that set pages and make an index, for pandoc's dialects, which leave them out of every edition but LaTeX's: they
 * become blank, and every position stays. What they said is told.
 */
export function withoutTexCommands(source: string, leftOut: LeftOut): string {
  if (!/\\(?:[a-z]+page|[a-z]+matter|index|noindent|vspace|[a-z]+skip|listof|tableof|pagebreak)/.test(source))
    return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      if (!line.includes('\\') || isCode(index)) return line
      return line.replace(command, (whole, isIndex, entry = '', ofPages, space, at: number) => {
        if (isInAccents(line, at)) return whole
        leftOut.add('tex', isIndex ?? ofPages ?? space, entry, { line: index + 1, column: at + 1 })
        return blanked(line, at, at + whole.length)
      })
    })
    .join('\n')
}
