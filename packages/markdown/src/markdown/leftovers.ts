import type { Root, Text } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { descendants, is } from '../tree.js'

interface Leftover {
  /** What is in nearly all of it, so that most texts are passed over quickly. */
  sign: string
  pattern: RegExp
  /** Undefined where it only looks like it. */
  say(match: RegExpExecArray, text: string): string | undefined
  hint: string
}

/** What other programs would have read in words, and Lectern prints as it stands: said by name, never in silence. */
const leftovers: readonly Leftover[] = [
  {
    sign: '{{',
    pattern: /\{\{[<%][ \t]*\/?[ \t]*([\w/.-]+)/,
    say: ([, name]) =>
      `The shortcode "${name}" of Hugo or Quarto is not run; it is printed as it was written`,
    hint: 'Write the text that it stands for.',
  },
  {
    sign: '@',
    pattern: /\[[^[\]\n]{0,200}?-?@([\p{L}\p{N}_][^\s,;[\]]*)/u,
    say: ([, key]) => `The citation "${key}" is printed as it was written; there is no list of works`,
    hint: 'Name the work in the text or in a note.',
  },
  {
    sign: '@',
    pattern: /(?<![\w.])@((?:fig|tbl|sec|eq|lst|thm)-[\w-]+)/,
    say: ([, key]) => `The cross-reference "@${key}" is printed as it was written`,
    hint: 'Write a link: [the figure](#fig-name).',
  },
  {
    sign: '{',
    pattern: /\{([a-z][\w:+.-]*)\}$/,
    say: ([, name]) => `The role "${name}" of MyST is not known; its words are printed`,
    hint: 'Write the words as they should be read.',
  },
  {
    sign: ' from ',
    pattern: /^(?:import|export)\s[^\n]*\sfrom\s+['"]([^'"\n]+)['"]/m,
    say: ([, module]) => `The import of "${module}" (MDX) is not run; it is printed as it was written`,
    hint: 'Remove it, and write out what its components show.',
  },
  {
    sign: '|',
    pattern: /\n[ \t|:-]{3,}/,
    say: ([row], text) =>
      isBrokenRow(row, text)
        ? 'This looks like a table, but its second row has more or fewer cells than the first: it is printed as words'
        : undefined,
    hint: 'Give the row of dashes as many cells as the row above it.',
  },
  {
    sign: '+',
    pattern: /^\+[-=:]{3,}\+[-=:+]*$/m,
    say: () =>
      'This table is drawn with plus signs and dashes (a grid table of pandoc); it is printed as words',
    hint: 'Write it with pipes: | a | b |.',
  },
]

/** Dashes and pipes alone on a line, below a line with a pipe. */
function isBrokenRow(row: string, text: string): boolean {
  const at = text.indexOf(row)
  const next = text.charAt(at + row.length)
  const above = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return row.includes('--') && (next === '' || next === '\n') && above.includes('|')
}

export function reportLeftovers(tree: Root, context: Context): void {
  if (!leftovers.some(({ sign }) => context.source.includes(sign))) return
  for (const node of descendants(tree)) if (is<Text>(node, 'text')) reportIn(node, context)
}

function reportIn(text: Text, { report }: Context): void {
  for (const { sign, pattern, say, hint } of leftovers) {
    const match = text.value.includes(sign) ? pattern.exec(text.value) : null
    const said = match ? say(match, text.value) : undefined
    if (said) report(rules['dialect-unknown'], said, { place: text, hint })
  }
}
