/*
 * What a person would call the words of a line of Markdown: markup, addresses, comments and tags left aside. It knows nothing of the parser, and
 * is crude on purpose: what it leaves in and the parser takes for markup is looked for where it stands before anything is said.
 */

/** The words of each line, markup left aside: one string a line, empty where there are none. */
export function wordLines(source: string, from: number, isMyst: boolean): string[] {
  const cleaner = new Cleaner(isMyst)
  return source
    .slice(from)
    .split('\n')
    .map((line) => cleaner.take(line))
}

/** Lines whose single words may be names of settings: openings of fences and boxes, options, keys. */
const markup =
  /^[ \t>]*(?:[-+*][ \t]+)?(?:[`~:]{3,}|[!?=]{3}|:[\w-]+:|#\||%|\{|\\|\(|[\w.-]+:(?:[ \t]|$)|.*[{}<>|\\$@]|.*\^[\w-]+[ \t]*$)/

/** Whether a line is words alone, of which each counts. */
export function isProse(line: string): boolean {
  return !markup.test(line)
}

/** What stands in front of an item, which the list has as its number. */
const marker = /^(?:[ \t>]|[-+*][ \t])*(?:(?:\d{1,9}|[A-Za-z]|[ivxlc]+)[.)][ \t]|\d{1,9}[.)]$)/

/** Whether words are the number of an item that begins a line: the list has it, although a fence above seems to be open there. */
export function isItemNumber(words: string, line: string): boolean {
  return marker.exec(line)?.[0].trim() === words.trim()
}

const fence = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,}|:{3,})(.*)$/

class Cleaner {
  #code: { mark: string; size: number; isDirective: boolean } | undefined
  #hidden: string | undefined
  #isInTag = false
  readonly #isMyst: boolean

  constructor(isMyst: boolean) {
    this.#isMyst = isMyst
  }

  take(line: string): string {
    const [, marks = '', rest = ''] = /[`~:]{3}/.test(line) ? (fence.exec(line) ?? []) : []
    if (this.#code) {
      const { mark, size, isDirective } = this.#code
      const ends = marks.startsWith(mark) && marks.length >= size && rest.trim() === ''
      if (ends) this.#code = undefined
      if (ends) return ''
      return isDirective ? withoutAddresses(line) : line
    }
    if (this.#hidden) return this.#words(line)
    if (marks && !marks.startsWith(':') && !rest.includes('`')) {
      this.#code = { mark: marks.charAt(0), size: marks.length, isDirective: rest.startsWith('{') }
      return opening(rest)
    }
    if (this.#isMyst && /^(?:%|\+\+\+|\([^()]*\)=[ \t]*$)/.test(line)) return ''
    const item = marker.exec(line)?.[0]
    if (item && !marks) return this.#words(line.slice(item.length))
    return this.#words(marks ? line.replace(/:{3,}[ \t]*(?:\{[\w-]*\}|[\w-]*)/, ' ') : line)
  }

  /** What is hidden, from comments to scripts, may go on in the next line, and so may tags. */
  #words(written: string): string {
    const given = /:::|\\index|@tab|@\[toc|\[\/?(?:quote|details|spoiler)|\{[a-z-]+:/i.test(written)
      ? withoutMarks(written)
      : written
    if (!this.#hidden && !this.#isInTag && !/[<[{&:@]/.test(given)) return given
    // Nothing in code is markup.
    const line = given.includes('`')
      ? given.replace(/`[^`]*`/g, (code) => code.replace(/[<>[\]{}&:]/g, ' '))
      : given
    let words = ''
    for (let at = 0; ; ) {
      if (this.#hidden) {
        const end = line.indexOf(this.#hidden, at)
        if (end < 0) return words
        at = end + this.#hidden.length
        this.#hidden = undefined
      }
      hidden.lastIndex = at
      const opening = hidden.exec(line)
      words += ` ${this.#shown(line.slice(at, opening?.index))}`
      if (!opening) return words
      at = opening.index + 2
      this.#hidden = hiddenEnd(line.slice(opening.index, opening.index + 4), opening[1])
    }
  }

  #shown(line: string): string {
    let words = line
    let before = ''
    if (this.#isInTag) {
      // `=>` stands in values of components.
      const end = /(?:^|[^=])>/.exec(line)
      if (!end) return valuesOf(line)
      this.#isInTag = false
      const at = end.index + end[0].length
      before = valuesOf(line.slice(0, at))
      words = line.slice(at)
    }
    if (words.includes('<')) {
      words = words.replace(/<\/?[A-Za-z][^<>]*>/g, valuesOf)
      const open = /<[A-Za-z][\w.-]*(?=\s|$)[^<>]*$/.exec(words)
      if (open) {
        this.#isInTag = true
        words = words.slice(0, open.index) + valuesOf(open[0])
      }
    }
    return before + withoutAddresses(words)
  }
}

/** `@tab:active npm#npm` of VuePress, `@[TOC](words)` of CSDN, `\\index{words}` of LaTeX, and Microsoft Learn's. */
function withoutMarks(line: string): string {
  return line
    .replace(learnMark, valuesOf)
    .replace(/\\index(?=\{)/g, ' ')
    .replace(/^([ \t>]*)@tab(?::active)?([ \t][^#]*)(?:#[\w-]+)?/, '$1$2')
    .replace(/^[ \t]*@\[toc\]/i, ' ')
    .replace(/^\{[a-z][\w-]*:[^{}]*\}[ \t]*$/, ' ')
    .replace(/^[ \t>]*\[\/?(?:quote|details|spoiler)\b([^[\]]*)\][ \t]*$/i, (_, words: string) =>
      words.replace(/,[ \t]*(?:post|topic|full|username):[^,"']*/g, ' '),
    )
}

/** `:::image source="boat.png" alt-text="A boat":::` */
const learnMark = /:::[a-z-]{1,20}(?:[ \t]+[\w-]+="[^"]*")+[ \t]*:::/g

const hidden = /\{%-?[ \t]*comment\b|<!--|<\?|<!(?=[a-z[])|<(script|style|template)(?=[\s>]|$)/gi

/** What ends a comment (of Liquid, too), an instruction, a declaration or what a program reads (CommonMark 6.6). */
function hiddenEnd(opening: string, tag: string | undefined): string {
  if (tag) return `</${tag}>`
  if (opening.startsWith('<!--')) return '-->'
  if (opening.startsWith('{%')) return 'endcomment'
  if (opening.startsWith('<?')) return '?>'
  return opening.startsWith('<![') ? ']]>' : '>'
}

/** The words behind the name of a language. */
function opening(info: string): string {
  if (info.trim().startsWith('{')) return valuesOf(info) + info.replace(/\{[^{}]*\}/, ' ')
  return valuesOf(info)
}

/** Attributes that hold words, in tags, components and lists of attributes. */
const wordy =
  /(?:^|[\s{,])(?:title|label|alt|caption|summary|description|heading|headline|subtitle|text|blurb|question|answer|quote|message|tagline|fig-alt|fig-cap|tbl-cap|lst-cap|fig\.cap|fig\.alt|aria-label)[ \t]*[=:][ \t]*(?:"([^"]*)"|'([^']*)')/gi

function valuesOf(markup: string): string {
  let words = ' '
  for (const [, double, single] of markup.matchAll(wordy)) words += `${double ?? single ?? ''} `
  return words
}

/** `## The operator [#operator]` */
const headingId = /^([ \t>]*#{1,6}[ \t].*)\[#[a-z][\w-]*\][ \t]*$/i

/** A name in brackets for an address; a note in its place is words. */
const definition = /^[ \t>]*\[(?!\^)[^\]]+\]:.*$/

function withoutAddresses(line: string): string {
  let words = line
  if (words.includes(':'))
    words = words.replace(/^[ \t>]*:[\w-]+:(?=[ \t])|:(?:pause|pagebreak|blank|lines)\[[^\]]*\]/g, ' ')
  if (words.includes(':')) words = words.replace(/:(?:span|say|abbr|del|ins|teacher)(?=[[{])/g, ' ')
  if (words.includes(':')) words = words.replace(/(?<![\w:]):[a-z\d_+-]{1,50}:(?![\w:])/g, ' ')
  // The label of a figure in bookdown's captions.
  if (words.includes('#')) words = words.replace(/\(\\?#(?:fig|tab):[\w:.-]{1,100}\)/g, ' ')
  // A link to a figure has the words of its caption.
  if (words.includes('@'))
    words = words.replace(
      /@(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|rem|sol)[-:][\w:.-]*\w/gi,
      ' ',
    )
  if (words.includes('[')) {
    if (definition.test(words)) return ''
    words = words
      .replace(/\]\([ \t]*(?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/g, '](')
      .replace(/[ \t]=\d{0,5}%?x\d{0,5}%?(?=[ \t]{0,9}\))/g, ' ')
      .replace(/\]\[[^\]]*\]/g, ']')
      .replace(/\[!\w+\]/g, ' ')
      .replace(headingId, '$1')
      .replace(/\[\[([^[\]|]*)\|/g, '[[')
  }
  if (/\{[%{]/.test(words))
    words = words.replace(/^[ \t>]*(?:\{%[^{}]*%\}|\{\{[<%][^{}]*[>%]\}\})[ \t]*$/, argumentsOf)
  if (words.includes('{')) words = words.replace(/\{[^{}]*\}/g, braces)
  if (words.includes('&')) words = words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|\w+);/gi, character)
  return words
}

/** What stands in quotation marks in a tag of a template that is alone on its line. */
function argumentsOf(tag: string): string {
  return [...tag.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single).join(' ')
}

/** Attributes, unless the braces hold words. */
function braces(markup: string): string {
  return /^\{[ \t]*(?:[#.:=]|[\w.-]+[ \t]*=|[\w:-]+\})/.test(markup) ? valuesOf(markup) : markup
}

/** By its number. A name is left aside: it is part of one word at most. */
function character(_: string, decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
