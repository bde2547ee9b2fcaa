// docs/languages.md: which languages there are, whether a native reader has reviewed them, and how to correct one.

/**
 * The whole page.
 *
 * @param files by kind: the languages that have rules of that kind, each with who reviewed them
 */
export function pageOf(catalogues, { speech, formulas, sentences }) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const files = new Map()
  const add = (lang, file, reviewed) => {
    const known = files.get(lang) ?? []
    files.set(lang, [...known, `[${file}](../packages/languages/${lang}/${file}.yaml) (${reviewed})`])
  }
  for (const { lang, reviewed } of catalogues) add(lang, 'messages', reviewed)
  for (const { lang, data } of speech) add(lang, 'speech', data.reviewed)
  for (const { lang, data } of formulas) add(lang, 'formulas', data.reviewed)
  for (const { lang, data } of sentences) add(lang, 'sentences', data.reviewed)
  const rows = [...files]
    .map(([lang, list]) => [names.of(lang), lang, list.join(', ')])
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([name, lang, list]) => `| ${name} (\`${lang}\`) | ${list} |`)
  const count = [...catalogues[0].groups.values()].reduce((sum, { size }) => sum + size, 0)
  return `# Languages

Everything that Lectern knows of a language is in its folder of [packages/languages](../packages/languages), as data that a native reader can correct without programming:

- \`messages.yaml\`: the words that Lectern itself adds to an edition, such as "Contents", "Note 3" or "Table with three rows". They are in the language of the part in which they stand. If
  Lectern does not have that language, they are in English and marked as English, so voices read them correctly, and the article has a finding.
- \`speech.yaml\`: how numbers, dates, times, units, money, signs and short forms are said when an article is narrated. Without it, figures are left to the voice.
- \`signs.yaml\`: names of the signs of program code.
- \`formulas.yaml\`: what speech-rule-engine, which speaks formulas, has no words for in the language, or words that nobody says.
- \`sentences.yaml\`: short forms whose stop ends no sentence, and words that begin sentences. Without it, the short forms of English count.

There are ${count} messages in each language. "Not yet" means that no native reader has reviewed them.

| language | files, and who reviewed them |
| --- | --- |
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

## Correct how a language is spoken

\`speech.yaml\` has two kinds of entries. Most are tables: what is written, and what is said.

\`\`\`yaml
abbreviations:
  f.eks.: for eksempel
units:
  spsk: [spiseskefuld, spiseskefulde] # one, several; or one, few, many, other
\`\`\`

The others say when something is said so. What is written, and what stands before and behind it, are short patterns: a stop is a stop, a space is any space, \`(a|b)\` is one or the other, \`?\`
means perhaps, \`\\d{1,2}\` one or two figures, and \`{number}\`, \`{roman}\`, \`{day}\` … are values, which \`say\` uses. The first entry that fits is used.

\`\`\`yaml
shortForms:
  - {written: '{number} st.', before: '§ ', say: '{number:ordinal} stycket'}
dates:
  say: '{day:ordinal}[ {month}][ {year}]' # what is in [ ] is left out where its value is missing
\`\`\`

\`numbers.rules\` are number words in the notation of [Unicode's CLDR](https://unicode-org.github.io/cldr-staging/charts/latest/): \`20: tjugo[>>]\` is said from twenty on, \`<<\` is how many tens, hundreds or thousands there are, \`>>\`
is what is left, and \`[ ]\` is said only if something is left. Rules have names (\`cardinal\`, \`ordinal\`, \`year\`, \`feminine\`); \`{day:ordinal}\` says a value by one of them.
\`nouns\` lists words by gender, and \`numbers.counted\` says which rules go with which; \`numbers.derived\` makes rules of others by other endings. [speech.schema.json](../packages/languages/speech.schema.json) describes every field; editors that know JSON
Schema show it while you type, and the build names a wrong field with its line.

Then put a line with what is written, and below it \`= \` and what is to be said, into \`packages/narration/test/verbalise/<tag>.txt\`, and run \`npx vitest run packages/narration\`.

## Correct how formulas are spoken

\`meanings\` of \`formulas.yaml\` has a phrase for each meaning; [formulas.schema.json](../packages/languages/formulas.schema.json) says where it is used and what \`{1}\` and \`{2}\` are. \`symbols\`, \`functions\` and \`units\` are tables of names.
What is said of 400 formulas is in \`packages/math/test/spoken\`, to be read line by line.

## Add a language

1. Make a folder named by the language tag (\`cy\` for Welsh) in \`packages/languages\`. No other file lists the languages.
2. For its words, copy \`en/messages.yaml\` into it and translate that as above.
3. For its speech, copy the \`speech.yaml\` of a language that works alike. Begin with \`locale\`, \`decimalMark\`, \`words\`, \`stars\`, \`conjunctions\`, \`dates.say\`, \`times.say\` and \`numbers.rules\`: the last can be taken from
   [CLDR's file of the language](https://github.com/unicode-org/cldr/tree/main/common/rbnf) (the names without \`%spellout-\`). Names of months, days, common units and currencies come from CLDR by themselves. Leave out what you do not
   know: a figure whose rule is missing is still said as a number.
4. Run \`npm run build\`, and write some lines for the test.

## What is not in these files

- **Names of emoji and signs** come from [Unicode's CLDR](https://cldr.unicode.org) at build time. Correct them there.
- **Most words of formulas** come from [speech-rule-engine](https://github.com/Speech-Rule-Engine/speech-rule-engine). A language that it does not have cannot be added here.
- **Findings, errors and the command** are in English.

\`scripts/languages.mjs\` makes this page from the files.
`
}
