// Why a word of the source may be missing in an edition. A word is explained only by a finding that quotes it and whose lines cover it, by
// characters that a finding says no font has, or as syntax that the dialect's own program does not print either. Anything else is a loss.
import { counts } from './losses.mjs'
import { wordsOf } from './words.mjs'

/** Pieces of a run of lost words, each within one line of the source. */
export function placed(run, lineOf, source) {
  const lines = source.split('\n')
  const pieces = []
  for (const [index, word] of run.words.entries()) {
    const line = lineOf(run.at + index)
    if (pieces.at(-1)?.line === line) pieces.at(-1).words.push(word)
    else
      pieces.push({
        line,
        text: (lines[line - 1] ?? '').slice(0, 2000),
        words: [word],
        labels: labelsAbove(lines, line),
      })
  }
  return pieces
}

/** Labels of the code cell that a line stands in. */
function labelsAbove(lines, line) {
  const above = lines.slice(Math.max(0, line - 16), line)
  const opening = above.findLastIndex((text) => /^\s*(?:`{3,}|~{3,})/.test(text))
  const cell = above.slice(Math.max(0, opening)).join('\n')
  return [...cell.matchAll(/^(?:#\|[ \t]*label:[ \t]*(.*)|\s*`{3,}\{\w+[ ,]+([\w-]+)[^=]*[,}].*)$/gm)]
    .map(([, option, header]) => option ?? header)
    .join(' ')
}

/**
 * @param piece words of one line that an edition does not have
 * @param findings with `edition` where they are about one edition alone
 * @returns the reason of each word, undefined where it was lost
 */
export function reasons({ words, line, text, labels = '' }, { dialect, findings }, edition) {
  const near = findings.filter(
    (one) =>
      one.line <= line && line <= (one.end ?? one.line) && (one.edition ?? edition).split('.')[0] === edition,
  )
  // The same words may stand in several places: which of them a page lost, their order does not tell.
  const outside = findings.some(
    ({ rule, message }) => rule === 'html-outside' && quotes(message, words.join(' '), words.length > 2),
  )
  if (outside) return words.map(() => 'quoted whole by html-outside')
  const settings = findings.filter(({ rule }) => rule === 'attribute-known')
  const syntax = syntaxIn({ text, labels }, dialect)
  return words.map(
    (word) =>
      quotedBy(near, word) ?? settingOf(settings, word, text) ?? undrawn(near, word) ?? taken(syntax, word),
  )
}

/** The words of what pages say beside their articles, as findings quote them: each place once. */
export function wordsOutside(findings) {
  const places = new Map(
    findings
      .filter(({ rule }) => rule === 'html-outside')
      .map(({ line, message }) => [`${line} ${message}`, quotedIn(message)]),
  )
  return [...places.values()].flatMap(wordsOf)
}

/** Whether a finding quotes words: a part of what it quotes, where they are more than two, else all of it. */
function quotes(message, words, isLong) {
  const all = wordsOf(quotedIn(message)).join(' ')
  return isLong ? all.includes(words) : all === words
}

/** All that a finding quotes, of each part of a page that it names. */
function quotedIn(message) {
  return [...message.matchAll(/“([\s\S]*?)”(?=, (?:<|text)|$)/g)].map(([, words]) => words).join(' ')
}

/** Rules about words and addresses that are left out or read otherwise; others quote what an edition has. */
const telling =
  /^link-(?!target$)|^(?:dialect|directive|wiki|html|attribute|math|metadata|front|code|forbidden|character|words?)-|^voice-language$/

/** The finding that quotes the word. */
function quotedBy(near, word) {
  const finding = near.find(
    ({ rule, message, hint }) =>
      telling.test(rule) &&
      wordsOf((`${message}\n${hint ?? ''}`.match(quoted) ?? []).join(' ')).includes(word),
  )
  return finding && `quoted by ${finding.rule}`
}

/** Settings of cells and boxes are told once for all of a kind, at the first. */
function settingOf(settings, word, text) {
  return option.test(text) || /\{[^}]*\}/.test(text) ? quotedBy(settings, word) : undefined
}

const quoted = /"[^"]*"|“[^”]*”|`[^`]*`|<[^>]*>/g

/** Letters that no font has are printed as boxes, which nobody reads. */
function undrawn(near, word) {
  const missing = near.filter(({ rule }) => rule === 'glyph-missing').map(({ message }) => message)
  const isMissing = [...word].some((letter) => missing.some((message) => message.includes(`${letter} (U+`)))
  return isMissing ? 'letters named by glyph-missing' : undefined
}

/** Words that pandoc's reader takes from a line and the dialect's own program does not print. */
const syntaxes = [
  {
    name: 'name of a box or language of code',
    words: ({ text }) =>
      /^[>\s]*(?:[-*+\d.)\s]*)(?::{2,}|`{3,}|~{3,}|!{3}|\?{3}\+?)\s*\{?\.?:?([\w:+-]+)/.exec(text)?.[1],
  },
  {
    // Behind the language stands what editors and websites do with the code.
    name: 'name of a box or language of code',
    words: ({ text }) =>
      /^[>\s]*(?:[-*+\d.)\s]*)`{3,}[\w+-]+[ \t]+([^`]*)$/
        .exec(text)?.[1]
        ?.replace(/\b(title|caption)=(?:"[^"]*"|'[^']*')/g, ' $1 '),
  },
  {
    // MkDocs: further classes stand before the title.
    name: 'name of a box or language of code',
    words: ({ text }) => /^\s*(?:!{3}|\?{3}\+?)\s+([\w -]+)(?=\s")/.exec(text)?.[1],
  },
  { name: 'name of a box or language of code', words: ({ text }) => /^[>\s]*\[!([\w-]+)\]/.exec(text)?.[1] },
  {
    name: 'identifier, class or measure in braces',
    words: ({ text }) =>
      (text.match(/\{[^{}]*(?:\}|$)/g) ?? [])
        .filter((braces) => attributes.test(braces))
        .join(' ')
        .replace(
          /([\w.-]*(?:alt|cap|caption|title|description|summary|label))\s*=\s*(?:"[^"]*"|'[^']*'|[^\s,}]*)/gi,
          ' $1 ',
        ),
  },
  {
    name: 'number of an item',
    words: ({ text }) => /^[>\s]*\(?(\d+|[a-z]|[ivx]+)[.)](?=\s)/i.exec(text)?.[1],
  },
  {
    name: 'label of a place',
    dialects: ['myst'],
    words: ({ text }) => /^\s*\(([^)]+)\)=\s*$|\$\$\s*\(([^()]+)\)\s*$/.exec(text)?.slice(1).join(' '),
  },
  { name: 'label of a place', dialects: ['obsidian'], words: ({ text }) => /\^([\w-]+)\s*$/.exec(text)?.[1] },
  {
    name: 'option for layout or for running code',
    dialects: ['myst', 'quarto', 'rmarkdown'],
    words: ({ text }) => option.exec(text)?.[0],
  },
  {
    name: 'option for layout or for running code',
    dialects: ['myst', 'quarto', 'rmarkdown'],
    words: ({ text }) => /^[>\s]*(?:#\||%%\||\/\/\||:)\s*([\w.-]+)\s*[:=]/.exec(text)?.[1],
  },
  {
    // The settings of a cell between its dashes, as YAML.
    name: 'option for layout or for running code',
    dialects: ['myst', 'quarto', 'rmarkdown'],
    words: ({ text }) => /^[>\s]*\s([\w.-]+)\s*:(?=\s|$)/.exec(text)?.[1],
  },
  {
    name: 'option for layout or for running code',
    dialects: ['myst'],
    words: ({ text }) =>
      /^\s*(?:(?:mystnb|figure|image|caption):|(?:name|align|width|height|tags):.*$)/.exec(text)?.[0],
  },
  {
    // A word that stands in the label and in the code is missed where the diff finds it last.
    name: 'label of a place',
    dialects: ['quarto', 'rmarkdown'],
    words: ({ labels }) => labels,
  },
  {
    // pandoc has no reader for `{math}`, nor for formulas that it takes for words: their number is compared, not their words.
    name: 'TeX of a formula',
    dialects: ['myst', 'quarto', 'rmarkdown', 'pandoc', 'mkdocs'],
    words: ({ text }) => texIn(text),
  },
  { name: 'comment', dialects: ['myst'], words: ({ text }) => /^\s*%.*/.exec(text)?.[0] },
  { name: 'name of an emoji', words: ({ text }) => (text.match(/:[\w+-]+:/g) ?? []).join(' ') },
  {
    name: 'address of a link, where pandoc reads no link',
    dialects: ['myst', 'quarto', 'rmarkdown', 'kramdown', 'jekyll'],
    words: ({ text }) => (text.match(/\]\([^)\s]*\)/g) ?? []).join(' '),
  },
  {
    name: 'address of a picture that a cell of code shows',
    dialects: ['rmarkdown', 'quarto'],
    words: ({ text }) => /\binclude_graphics\(\s*["']([^"']+)["']/.exec(text)?.[1],
  },
  {
    // In a tab of MkDocs pandoc reads code, and of `[![Words]][Words]` both are words of it.
    name: 'label of an address, where pandoc reads no link',
    dialects: ['mkdocs'],
    words: ({ text }) => [...text.matchAll(/\]\[([^[\]]+)\]/g)].map(([, label]) => label).join(' '),
  },
  {
    name: 'label of a note, where pandoc reads no note',
    dialects: ['rmarkdown'],
    words: ({ text }) => [...text.matchAll(/\[\^([^[\]\s]+)\]/g)].map(([, label]) => label).join(' '),
  },
  {
    // `{{Glossary("page", "words")}}` shows the words; `{{cssxref("page")}}` the page.
    name: 'name and page of a macro',
    dialects: ['mdn'],
    words: ({ text }) =>
      [...text.matchAll(/\{\{(\w+)(?:\(\s*["']([^"'{}]*)["']\s*,\s*["'])?/g)]
        .map(([, name, page = '']) => `${name} ${page}`)
        .join(' '),
  },
  {
    name: 'name of a shortcode that is read',
    dialects: ['hugo'],
    words: ({ text }) => [...text.matchAll(/\{\{[<%]\s*\/?([\w-]+)/g)].map(([, name]) => name).join(' '),
  },
  {
    name: 'target of a role',
    dialects: ['myst'],
    words: ({ text }) =>
      [...text.matchAll(/\{[\w:]+\}`[^`<]*<([^`<>]*)>`/g)].map(([, target]) => target).join(' '),
  },
  {
    // In a directive between backticks pandoc reads code, and the names of tags are words of code.
    name: 'name of a tag of HTML, where pandoc reads code',
    dialects: ['myst'],
    words: ({ text }) => (text.match(/<\/?[a-z]\w*/g) ?? []).join(' '),
  },
  {
    name: 'reference by id, printed as its number',
    dialects: ['quarto', 'pandoc', 'rmarkdown', 'myst'],
    words: ({ text }) =>
      (
        text.match(
          /\{(?:numref|ref|eq)\}`[^`<]*`|@ref\([\w:.-]+\)|@(?:fig|tbl|sec|eq|lst|thm|exm|def|nte|tip|wrn|imp|cau):?-?[\w:-]*/gi,
        ) ?? []
      ).join(' '),
  },
]

/** Of braces, what is no sentence: `{#id .class key=value}`, `{role}`, `{r label, key=value}`, `{: .class}`, `{%`. */
const attributes =
  /^\{(?:[:%=]|\s*[.#][\w:-]|[^\s{}]+\}$|(?:r|python|julia|ojs|bash|sql)[ ,]|[^{}]*[\w.-]\s*=)/i

/** What stands between the signs of formulas, as pandoc reads them (no prices); the whole of a line that is TeX and no sentence. */
function texIn(text) {
  const formulas = text.match(
    /\${2}[^$]+\${2}|\$[^$]*\\[a-z]+[^$]*\$|\$(?![\s$])[^$]*(?<!\s)\$(?!\d)|\{math\}`[^`]+`|\\\(.+?\\\)/g,
  )
  if (formulas) return formulas.join(' ')
  const isSentence = /(?:^|\s)[a-z]{2,}(?:\s+[a-z]{2,}){2}/i.test(
    text.replace(/\\[a-z]+(?:\{[a-z ]*\})?/gi, ' | '),
  )
  const isTex = /\\[a-z]{2,}/i.test(text) && (/[_^=&{}]/.test(text) || /^\s*\\[a-z]+\s*$/i.test(text))
  return isTex && !isSentence ? text : undefined
}

/** Without those whose values are read by people: captions, descriptions, titles. */
const option =
  /^[>\s]*(?:#\||%%\||\/\/\||:)\s*(?:class|name|label|width|height|align|scale|figclass|figwidth|child-align|link|mystnb|figure|header-rows|stub-columns|widths|gutter|columns|margin|padding|reverse|outline|link-type|type|shadow|lineno-start|linenos|emphasize-lines|number-lines|echo|eval|include|warning|message|error|output|results|cache|code-fold|out[.-]width|(?:fig|tbl)[.-](?:width|height|asp|align|pos|column)|layout(?:-\w+)?|language|tags)\s*[:=].*/

/** The words of each kind of syntax on a line, and how often each stands there: so often it may be missed. */
function syntaxIn(place, dialect) {
  return syntaxes
    .filter(({ dialects }) => (dialects ?? [dialect]).includes(dialect))
    .map(({ name, words }) => ({ name, left: counts(wordsOf(words(place) ?? '')) }))
}

function taken(syntax, word) {
  const found = syntax.find(({ left }) => (left.get(word) ?? 0) > 0)
  found?.left.set(word, found.left.get(word) - 1)
  return found?.name
}
