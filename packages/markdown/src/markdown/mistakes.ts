import type { Dialect } from './dialects/dialect.js'

/** What looks like a mark of a dialect that is read, and is none as it stands. */
interface Mistake {
  /** What is in nearly all of it, so that most texts are passed over quickly. */
  sign: string
  /** Where it means something to these dialects only. */
  dialects?: readonly Dialect[]
  pattern: RegExp
  /** The hint; undefined where the text only looks like a mark. */
  say(match: RegExpMatchArray, text: string): string | undefined
  hint: string
}

/** Whether what stands before `][` is an index of code, as in `rows[i][last]`. */
const isSubscript = (before: string) => /\w\[[^[\]\n]{0,60}$/.test(before)

/** Boxes, citations, references, links and tables. */
export const mistakes: readonly Mistake[] = [
  {
    sign: '::',
    pattern: /(?<=^[ \t]|\S[ \t])::(lines|media|pagebreak|pause)(?=[[{])/,
    say: ([, name]) => `"::${name}" stands inside a line, and is printed as it was written`,
    hint: 'Put it on a line of its own, with blank lines around it.',
  },
  {
    sign: '```',
    pattern: /^[ \t]{0,9}`{3,9}[\w{}.+-]{0,50}(?=[ \t\n]|$)/,
    say: () => 'A fence of code stands where HTML has not ended, and is printed as it was written',
    hint: 'Put a blank line before the fence: HTML ends at the first blank line.',
  },
  {
    sign: '[!',
    pattern: /^\[!([\w-]+)\][+-]?(?=[ \t\n]|$)/,
    say: ([, name]) => `Unknown kind of box "${name}"; it is printed as it was written`,
    hint: 'GitHub knows note, tip, important, warning and caution.',
  },
  {
    sign: '%%',
    pattern: /%%[^%\n]{1,500}%%/,
    say: () => 'This looks like a comment of Obsidian; it is printed as it was written',
    hint: 'Remove it, write it as <!-- a comment -->, or read the file with --from obsidian.',
  },
  {
    sign: '{=',
    pattern: /^\{=([\w-]+)\}/,
    say: ([, format]) => `What is meant for ${format} only is printed as code`,
    hint: 'Remove it, or write it in Markdown.',
  },
  {
    sign: '@',
    pattern: /\[[^[\]\n@]*@[^[\]\n]*\]/,
    say: ([citation]) => cited(citation),
    hint: 'Name the work in the text or in a note.',
  },
  {
    sign: '][',
    pattern: /\]\[([\p{L}\p{N}][^[\]\n]{1,100})\]/u,
    say: ({ 1: label = '', index = 0 }, text) =>
      /\p{L}/u.test(label) && !isSubscript(text.slice(Math.max(0, index - 62), index))
        ? `No address is given for the label "${label}"; its link is printed as it was written`
        : undefined,
    hint: 'Add the address below the text, [label]: https://…, or write [words](https://…).',
  },
  {
    sign: '**',
    pattern: /(?<![A-Za-z\p{N}*])\*\*([^*\n]{1,200})\*\*(?!\*)/u,
    say: ([, words = '']) =>
      /\p{L}/u.test(words) && /^\S|\S$/.test(words)
        ? `The asterisks around “${short(words.trim())}” do not make strong words; they are printed`
        : undefined,
    hint: 'Put no space inside the asterisks, and a space or a full stop outside of them: **words**.',
  },
  {
    sign: '\\begin{',
    pattern: /(?<!\$\s{0,3})\\begin\{([a-z]{1,30}\*?)\}/i,
    say: ([, name]) => `The environment "${name}" of LaTeX is not read; it is printed as it was written`,
    hint: 'Write it in Markdown, or leave it out.',
  },
  {
    sign: 'newcommand',
    pattern: /\\(?:re)?newcommand\*?\{?(\\[a-z]{1,40})/i,
    say: ([, name]) => `The definition of "${name}" (LaTeX) is not read; it is printed as it was written`,
    hint: 'Define commands inside a formula: $$ … $$.',
  },
  {
    sign: '<!--',
    pattern: /<!--(?!-?>)/,
    say: () => 'A comment does not end in its paragraph: it is no comment, and is printed as it was written',
    hint: 'Put <!-- at the beginning of a line of its own, or leave no blank line inside the comment.',
  },
  {
    sign: '@',
    dialects: ['pandoc', 'quarto'],
    pattern: /(?<![\p{L}\p{N}_.@/[;'"-])@(?!ref\()[\p{L}_][\p{L}\p{N}_:.-]{0,100}(?![^[\]\n]{0,300}\])/u,
    say: ([citation]) => cited(citation),
    hint: 'Name the work in the text or in a note.',
  },
  {
    sign: '@',
    pattern: /(?<![\w.])@((?:fig|tbl|sec|eq|lst|thm)[-:][\w:-]+)/i,
    say: ([, key]) => `The cross-reference "@${key}" is printed as it was written`,
    hint: 'Write a link: [the figure](#fig-name).',
  },
  {
    sign: '{',
    pattern: /(?<![\w}])\{([a-z][\w:+.-]*[\w+.-]|[a-z])\}$/,
    say: ([, name]) => `The role "${name}" of MyST is not known; its words are printed`,
    hint: 'Write the words as they should be read.',
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
    sign: '|',
    pattern: /^\|([^\n]*)\|[ \t]*\n(?=\|([^\n]*))/m,
    say: ([, row = '', next = '']) =>
      isDashes(row) || isDashes(next)
        ? undefined
        : 'This looks like a table without a row of dashes below its first row: it is printed as words',
    hint: 'Put one there: | --- | --- |, with as many cells.',
  },
  {
    sign: '+',
    pattern: /^\+[-=:]{3,}\+[-=:+]*$/m,
    say: () =>
      'This table is drawn with plus signs and dashes (a grid table of pandoc); it is printed as words',
    hint: 'Write it with pipes: | a | b |.',
  },
  {
    sign: '](',
    pattern: /(\[[^[\]\n]{1,200}\])\(([^()\s]{1,200}[ \t][^()\n]{1,200})\)/,
    say: ({ 1: label = '', 2: address = '', index = 0 }, text) =>
      /\p{L}{2}/u.test(label) && /\p{L}{2}/u.test(address) && !/[\w)\]]/.test(text.charAt(index - 1))
        ? `The link “${short(label)}” is printed as it was written: “${short(address)}” is no address, or has more than a title behind it`
        : undefined,
    hint: 'Write spaces in an address as %20, and its title as [words](address "title").',
  },
  {
    // A bare address was found in it.
    sign: '](',
    pattern: /(\[[^[\]\n]{0,200}\])\($/,
    say: ([, label = '']) =>
      `The link “${short(label)}” is printed as it was written: more than a title stands behind its address`,
    hint: 'Write [words](address "title"), and a size as {width=40} behind a picture.',
  },
]

const key = /(?<![\p{L}\p{N}_.@])@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?)/gu

/** The keys of a citation without cross-references, which are named by themselves. */
function cited(citation: string): string | undefined {
  const keys = [...citation.matchAll(key)]
    .map(([, name = '']) => name)
    .filter((name) => !isReference.test(name))
  if (keys.length === 0) return undefined
  return `${keys.length === 1 ? 'The citation' : 'The citations'} "${keys.join('", "')}" ${keys.length === 1 ? 'is' : 'are'} printed as written; there is no list of works`
}

const isReference = /^(?:fig|tbl|sec|eq|lst|thm)[-:]/i

/** Dashes and pipes alone on a line, below a line with a pipe. */
function isBrokenRow(row: string, text: string): boolean {
  const at = text.indexOf(row)
  const next = text.charAt(at + row.length)
  const above = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return row.includes('--') && (next === '' || next === '\n') && above.includes('|')
}

const isDashes = (row: string): boolean => /^[\s|:-]*$/.test(row)

/** The beginning of what a finding quotes. */
export const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)
