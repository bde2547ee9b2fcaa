import type { Leftover } from './leftover.js'

/** Whether what stands before `][` is an index of code, as in `rows[i][last]`. */
const isSubscript = (before: string) => /\w\[[^[\]\n]{0,60}$/.test(before)

/** Whether what stands before a brace is the beginning of a statement, which is told by itself: `import A, {b} from 'c'`. */
const isOfStatement = (before: string) =>
  /^(?:import|export)\s[\w$,* \t]*$/.test(before.slice(before.lastIndexOf('\n') + 1))

/** Tags, citations, references and tables. */
export const markup: readonly Leftover[] = [
  {
    sign: '{{',
    pattern: /\{\{[<%][ \t]*([\w/.-]+)/,
    say: ([, name]) =>
      `The shortcode "${name}" of Hugo or Quarto is not run; it is printed as it was written`,
    hint: 'Write the text that it stands for.',
  },
  {
    sign: '}}',
    pattern: /\{\{ ?[!?&]{0,2}([a-z_][\w.-]*)/i,
    say: ([, name]) =>
      `The placeholder "${name}" in double braces is not filled in; it is printed as it was written`,
    hint: 'Write the text that it stands for.',
  },
  {
    // The address in it is a link by then: `{{ "https://example.org" | absolute_url }}`.
    sign: '{{',
    pattern: /\{\{-?[ \t]*["']([^"'{}\n]{0,200})/,
    say: ([, words]) =>
      `The template "{{ ${words || '…'} }}" is not filled in; it is printed as it was written`,
    hint: 'Write the text that it stands for.',
  },
  {
    sign: '{%',
    pattern: /(?<!\{)\{%-? ?([a-z][\w.]*)/i,
    say: ([, name]) =>
      `The tag "${name}" of a template (Jekyll, Liquid) is not run; it is printed as it was written`,
    hint: 'Write the text that it stands for.',
  },
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
    sign: '{{#',
    inCode: true,
    pattern: /\{\{#(?:rustdoc_)?(?:include|playground)[ \t]([^{}\n]{1,200})\}\}/,
    say: ([, file = '']) =>
      `The file "${file.trim()}" (mdBook) is not included; its mark is printed as it was written`,
    hint: 'Write out what the file says.',
  },
  {
    sign: '8<-',
    inCode: true,
    pattern: /(?<![;\w])-{1,9}8<-{1,9}(?:[ \t]+(["'])([^"'\n]{1,200})\1)?/,
    say: ([, , file]) =>
      file
        ? `The snippet "${file}" (MkDocs) is not included; its mark is printed as it was written`
        : 'Snippets (MkDocs) are not included; their marks are printed as they were written',
    hint: 'Write out what the file says.',
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
    sign: ':cite',
    pattern: /:(citet?):$/,
    say: ([, name]) =>
      `The citation ":${name}:" of d2lbook is printed as it was written; there is no list of works`,
    hint: 'Name the work in the text or in a note.',
  },
  {
    sign: '=',
    pattern: /\[(url|img|color|size|quote)=/i,
    say: ([, name = '']) => `The tag "[${name}]" of BBCode is not read; it is printed as it was written`,
    hint: 'Write it in Markdown; [quote] and [details] stand on lines of their own.',
  },
  {
    sign: '[/',
    pattern:
      /\[\/(b|i|u|s|quote|details|spoiler|url|email|img|color|size|font|center|list|code|poll|event|wrap)\]/i,
    say: ([, name = '']) => `The tag "[${name}]" of BBCode is not read; it is printed as it was written`,
    hint: 'Write it in Markdown; [quote] and [details] stand on lines of their own.',
  },
  {
    sign: '{i:',
    pattern: /\{i: ?"([^"\n]{1,100})"\}/,
    say: ([, words]) =>
      `The entry "${words}" of an index (Markua) is printed as it was written; there is no index`,
    hint: 'Remove it.',
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
    sign: '@ref(',
    pattern: /@ref\(([\w:.-]+)\)/,
    say: ([, key]) => `The cross-reference "@ref(${key})" is printed as it was written`,
    hint: 'What it leads to is not in this article. Write a link to the page where it is.',
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
    sign: '{::',
    pattern: /\{::([a-z]\w*)/,
    say: ([, name]) => `The extension "${name}" of kramdown is not read; it is printed as it was written`,
    hint: 'Remove it, or write its words as text.',
  },
  {
    sign: '{:',
    pattern: /\{:[ \t]*([.#\w][^{}\n]{0,200})\}/,
    say: ([, words]) =>
      `The attribute list "${words}" of kramdown has no effect here; it is printed as it was written`,
    hint: 'Remove it, or write {…} behind what it belongs to.',
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
    mdx: true,
    pattern: /\{(?:\/\*|[\w$"'`(])[^{}\n]{0,300}\}?/,
    say: ({ 0: expression, index = 0 }, text) =>
      isOfStatement(text.slice(Math.max(0, index - 200), index))
        ? undefined
        : `The expression "${expression}" of MDX is not evaluated; it is printed as it was written`,
    hint: 'Write the text that it stands for.',
  },
  {
    sign: '<',
    mdx: true,
    pattern: /<([A-Z][\w.]*)[^<>]*\{/,
    say: ([, name]) => `The component <${name}> of MDX is not run; its tag is printed as it was written`,
    hint: 'Write what it shows.',
  },
  {
    sign: '{',
    mdx: false,
    pattern: /(?<![\w}])\{([a-z][\w:+.-]*[\w+.-]|[a-z])\}$/,
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
    sign: 'import ',
    pattern: /^import\s+['"]([^'"\n]+)['"]/m,
    say: ([, module]) => `The import of "${module}" (MDX) is not run; it is printed as it was written`,
    hint: 'Remove it, and write out what its components show.',
  },
  {
    sign: 'export ',
    pattern: /^export\s+(?:const|let|default|function|async)\s+(\w+)/m,
    say: ([, name]) =>
      `The program text "export … ${name}" (MDX) is not run; it is printed as it was written`,
    hint: 'Remove it, or put it in a code block.',
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
]

const key = /(?<![\p{L}\p{N}_.@])@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?)/gu

/** Not for cross-references, which are named by themselves. */
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

/** The beginning of what a finding quotes. */
const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)

const isDashes = (row: string): boolean => /^[\s|:-]*$/.test(row)
