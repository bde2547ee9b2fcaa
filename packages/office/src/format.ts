import { defineRules, type Rule } from '@lectern/core'

/** What the formats of office documents call things, for findings. */
export interface OfficeFormat {
  /** The program that people write such files with, for hints: "Word". */
  program: string
  /** A rule in the words of this format. */
  rule(name: OfficeRule): Rule
  /** Where in the program an alternative text is written. */
  altText: string
}

/** Names of the rules that readers of office files share. */
export type OfficeRule = keyof ReturnType<typeof rowsFor>

function rowsFor(file: string, program: string) {
  return {
    part: ['warning', `Every part that ${file} names is in it and can be read`],
    macros: ['warning', 'A document holds no macros'],
    outside: ['warning', 'Everything that a document shows is inside the file'],
    tracked: ['error', 'All tracked changes are accepted or rejected before a document is published'],
    comment: ['error', 'No comment is open when a document is published'],
    hidden: ['warning', 'A document holds no hidden text'],
    unread: ['warning', 'Every word of a document stands in a construct that is read'],
    furniture: ['info', 'The words of headers and footers stand in the document as well'],
    contents: ['info', 'Tables of contents are left to the editions'],
    object: ['warning', 'Embedded objects have a counterpart in the article'],
    alt: ['warning', 'Alternative texts are written by a person', '1.1.1'],
    picture: ['warning', 'Pictures are in a format that every edition can show', '1.1.1'],
    symbol: ['warning', 'Characters of symbol fonts have a counterpart in Unicode', '1.1.1'],
    number: ['info', `Numbers of lists are shown as ${program} shows them`],
    underline: ['info', 'Words are emphasized by a style, not underlined'],
    placeholder: ['warning', 'What a field is for stands in the text beside it', '3.3.2'],
    choices: ['info', 'The choices of a form field stand in the text'],
    'fake-list': ['warning', `Lists are made with ${program}’s lists, not typed`, '1.3.1'],
    'fake-table': ['warning', `Tables are made with ${program}’s tables, not with tabs or spaces`, '1.3.1'],
    empty: ['info', 'Space between paragraphs belongs to their styles'],
  } as const
}

/**
 * The rules of a format of office documents, each under the name of its package: "word-alt".
 *
 * @param file what one is called: "a Word file"
 */
export function officeRules<Source extends string>(
  source: Source,
  file: string,
  program: string,
): Readonly<Record<`${Source}-${OfficeRule}`, Rule>> {
  const rows = Object.entries(rowsFor(file, program)).map(([name, row]) => [`${source}-${name}`, row])
  return defineRules(source, Object.fromEntries(rows))
}
