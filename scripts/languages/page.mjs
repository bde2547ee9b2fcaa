// docs/languages.md: which languages there are, whether a native reader has reviewed them, and how to correct one.

/** The whole page. */
export function pageOf(catalogues) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const rows = catalogues
    .map(({ lang, reviewed }) => [names.of(lang), lang, reviewed])
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(
      ([name, lang, reviewed]) =>
        `| ${name} (\`${lang}\`) | ${reviewed} | [messages](../packages/languages/${lang}/messages.yaml) |`,
    )
  const count = [...catalogues[0].groups.values()].reduce((sum, { size }) => sum + size, 0)
  return `# Languages

Articles may be in any language. This page is about the words that Lectern itself adds to an edition, such as "Contents", "Note 3" or "Table with three rows". They are in
the language of the part in which they stand. If Lectern does not have that language, they are in English and marked as English, so voices read
them correctly, and the article has a finding.

There are ${count} messages in each language. "Not yet" means that no native reader has reviewed them.

| language | reviewed by | file |
| --- | --- | --- |
${rows.join('\n')}

\`zh\` is Chinese in simplified characters; \`zh-Hant\` is used for Taiwan, Hong Kong and Macau.

## Correct a language

You do not need to program. A text editor, or the website that hosts this repository, is enough.

1. Open the file of your language from the table above, and the [English one](../packages/languages/en/messages.yaml) beside it. The English file has
   comments (lines that begin with \`#\`) that say where a message is used.
2. Change the text after the colon. Leave the name before the colon as it is:

   \`\`\`yaml
   contents: Inhalt
   \`\`\`

   Put the text in quotation marks if it contains a colon, begins with a sign, or is a word like "yes": \`holds: 'yes'\`.
3. Words in braces are filled in when the message is used. Keep them, and move them to the place that is right in your language:

   \`\`\`yaml
   pageOf: page {label} of {total}
   \`\`\`
4. If something is counted, write each plural form that your language has. \`#\` is the number:

   \`\`\`yaml
   answerLines: '{count, plural, one {# line to write on} other {# lines to write on}}'
   \`\`\`

   The names of the forms (\`zero\`, \`one\`, \`two\`, \`few\`, \`many\`, \`other\`) are those of Unicode's
   [table of plural rules](https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html). This is the syntax of ICU MessageFormat, which translation tools know.
5. When you have read the whole file, write your name and the date into the line \`reviewed\`: \`reviewed: Ada Lovelace, 2026-11-27\`. Leave "not yet" while parts are unread.
6. Send the change. The build reports each missing message, each value that is not used and each plural form that your language does not have, with file and line.
   To try it yourself, run \`npm run build\`.

## Add a language

Copy \`packages/languages/en/messages.yaml\` into a new folder beside it, named by the language tag (\`cy\` for Welsh), translate it as above, and run
\`npm run build\`. No other file lists the languages.

## What is not in these files

- **Names of emoji and signs** come from [Unicode's CLDR](https://cldr.unicode.org) at build time. Correct them there.
- **Numbers, dates, units and short forms as they are spoken** follow rules of grammar, which are code:
  \`packages/narration/src/verbalise\`. Formulas are spoken by rules in \`packages/math/src/words\`.
- **Findings, errors and the command** are in English.

\`scripts/languages.mjs\` makes this page from the files.
`
}
