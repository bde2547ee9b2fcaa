/**
 * Formulas that Markdown seems to hold, told from its text before it is parsed, so that another core can begin with
 * them. A guess: what is none costs some time there, and what is missed is worked out when the tree is there.
 */
export function guessFormulas(markdown: string): { tex: string; display: boolean }[] {
  const prose = markdown.replace(code, '')
  return [...prose.matchAll(formula)].map(([whole, fenced, alone, double, single]) => ({
    tex: (fenced ?? alone ?? double ?? single ?? whole).trim(),
    display: fenced !== undefined || alone !== undefined,
  }))
}

/** The language that the front matter names. */
export function guessLanguage(markdown: string): string | undefined {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? []
  return /^lang:\s*["']?([A-Za-z0-9-]+)/m.exec(front)?.[1]
}

const code = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1|`[^`\n]+`/gm

/** Between fences; alone in its paragraph; in a line between two dollars, or one by pandoc's rule. */
const formula =
  /^\$\$[^$\n]*\n([^$]+?)\n\$\$|(?<=^\n)\$\$([^$\n]+)\$\$(?=\n\n)|(?<![\\$])\$\$([^$\n]+)\$\$|(?<![\\$])\$(?![\s$])((?:\\.|[^\\$])*?[^\s\\])\$(?!\d)/gm
