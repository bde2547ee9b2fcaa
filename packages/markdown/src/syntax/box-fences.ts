import { isBoxName } from '../directives/box-kinds.js'
import { mystContainer } from '../directives/myst-names.js'
import { parseAttributes } from './attributes.js'

/** What the fence of a box says. */
export interface Fence {
  /** The line, from its marks on. */
  opening: string
  /** Lines of options of MyST below it. */
  options: string[]
  isClosed: boolean
}

export interface BoxOpening {
  /** `:::` */
  marks: string
  /** Options may stand below it. */
  isMyst: boolean
  /** Where in the line its title is. */
  title?: readonly [from: number, to: number]
}

const fence = /^(:{3,}|`{3,}|~{3,})([ \t]*)(?=\S)/

/** Undefined for a line that opens no box; a directive as it stands in Lectern's own syntax, `:::note[Title]{#id}`, is none. */
export function boxOpening(line: string, isPandoc: boolean): BoxOpening | undefined {
  const [whole = '', marks = '', gap = ''] = fence.exec(line) ?? []
  if (marks === '') return undefined
  const words = withoutColons(line.slice(whole.length))
  const [named, name = ''] = /^\{([a-z][\w-]*)\}/i.exec(words) ?? []
  const kind = named && gap === '' ? mystContainer(name) : undefined
  const titleIn = (from: number): Pick<BoxOpening, 'title'> => {
    const start = words.slice(from).search(/\S/)
    return start < 0 ? {} : { title: [whole.length + from + start, whole.length + words.length] }
  }
  if (kind) return { marks, isMyst: true, ...(kind === 'titled' ? titleIn(named?.length ?? 0) : {}) }
  if (named || !marks.startsWith(':')) return undefined
  if (words.startsWith('{')) return isAttributeList(words) ? { marks, isMyst: false } : undefined
  const [word = ''] = /^[a-z][\w-]*/i.exec(words) ?? []
  const title = words.slice(word.length).trim()
  if (word === '' || /^[[{:]/.test(title) || (title !== '' && !isBoxName(word.toLowerCase())))
    return undefined
  return title !== '' || gap !== '' || isPandoc
    ? { marks, isMyst: false, ...titleIn(word.length) }
    : undefined
}

/** `::: {}` groups without saying more. */
function isAttributeList(words: string): boolean {
  return /^\{\s*\}$/.test(words) || parseAttributes(words) !== undefined
}

/** Some close a heading of colons with colons. */
function withoutColons(words: string): string {
  let end = words.length
  while (words.charAt(end - 1) === ':' || words.charAt(end - 1) === ' ') end--
  return words.slice(0, end).trimEnd()
}

/** Whether a line closes a box with such marks, whatever is in it. */
export function closesBox(line: string, marks: string, isPandoc: boolean): boolean {
  const [, closing = ''] = /^ {0,3}([:`~]{3,})[ \t]*$/.exec(line) ?? []
  const mark = marks.charAt(0)
  const isOne = closing !== '' && closing === mark.repeat(closing.length)
  return isOne && (closing.length >= marks.length || (isPandoc && mark === ':'))
}

/** `:::{code} python` and its like. */
export function isCodeDirective(line: string): boolean {
  return /^:{3,}\{(?:code|code-block|code-cell|sourcecode|math|mermaid|raw|csv-table|bibliography|toctree)\}/.test(
    line,
  )
}

const opensNested = /^[ \t]*:{3,}[ \t]*(?:\{.*\}|[a-z][\w-]*(?:[[{ \t].*)?):*[ \t]*$/i

/** Boxes and code that are open in a box of pandoc's, whose closing fences are not its own. */
export class NestedBoxes {
  #open = 0
  #code = ''

  /** Whether a line belongs to what is open in the box, or opens it. */
  reads(line: string): boolean {
    const [, marks = '', rest = ''] = /^[ \t]*(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (this.#code !== '') {
      if (marks.startsWith(this.#code) && rest.trim() === '') this.#code = ''
      return true
    }
    if (marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) {
      this.#code = marks
      return true
    }
    if (opensNested.test(line)) {
      this.#open++
      return true
    }
    if (this.#open === 0 || !/^[ \t]*:{3,}[ \t]*$/.test(line)) return false
    this.#open--
    return true
  }
}
