import { git } from './git.mjs'

/** What licence files say, by words that only that licence has. The first that matches counts. */
const known = [
  ['CC0-1.0', /CC0 1\.0 Universal/i],
  ['CC-BY-NC-SA', /NonCommercial[- ]?Share ?Alike|CC[- ]BY[- ]NC[- ]SA/i],
  ['CC-BY-NC-ND', /NonCommercial[- ]?NoDeriv/i],
  ['CC-BY-NC', /Attribution[- ]NonCommercial|CC[- ]BY[- ]NC\b/i],
  ['CC-BY-SA-4.0', /Attribution[- ]Share ?Alike 4\.0|CC[- ]BY[- ]SA[- ]4/i],
  ['CC-BY-SA', /Attribution[- ]Share ?Alike/i],
  ['CC-BY-4.0', /Attribution 4\.0 International|creativecommons\.org\/licenses\/by\/4\.0/i],
  ['CC-BY', /Creative Commons/i],
  ['MPL-2.0', /Mozilla Public License,? (?:Version |v\. )?2\.0/i],
  ['Apache-2.0', /Apache License,?\s+Version 2\.0/i],
  ['AGPL-3.0', /GNU AFFERO GENERAL PUBLIC LICENSE/i],
  ['GPL-3.0', /GNU GENERAL PUBLIC LICENSE\s+Version 3/i],
  ['GPL-2.0', /GNU General Public License\s+Version 2|GNU General Public License as published/i],
  ['W3C', /W3C Software and Document Licen[sc]e/i],
  ['Vim', /VIM LICENSE/],
  ['BSD-3-Clause', /Redistribution and use[\s\S]*Neither the name|Redistribution and use[\s\S]*endorse/i],
  ['BSD-2-Clause', /Redistribution and use/i],
  ['ISC', /Permission to use, copy, modify, and\/or distribute/i],
  ['MIT', /Permission is hereby granted, free of charge/i],
  ['Project Gutenberg', /Project Gutenberg/i],
  ['Unlicense', /free and unencumbered software released into the public domain/i],
]

/** The licence file at the top of a repository, and what it is; nothing is guessed where there is none. */
export function licenceOf(folder) {
  const file = git(folder, 'ls-tree', '--name-only', 'HEAD')
    .toString()
    .split('\n')
    .filter((name) => /^(?:un)?licen[sc]e|^copying/i.test(name))
    .find((name) => git(folder, 'cat-file', '-t', `HEAD:${name}`).toString().trim() === 'blob')
  if (!file) return { file: null, name: 'no licence file' }
  const text = git(folder, 'show', `HEAD:${file}`).toString()
  return { file, name: known.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other' }
}
