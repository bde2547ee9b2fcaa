export interface Block {
  readonly line: number
  readonly text: string
  /** An aside is whatever an edition may put elsewhere: notes, captions, descriptions. */
  readonly kind: 'flow' | 'aside' | 'code'
  /** The line that opened it, when that carries a title or a caption. */
  readonly marks: string
}

interface Line {
  readonly text: string
  readonly line: number
}

const note = /^\[\^[^\]]+\]:/
const directive = /^\s*(:{2,})\s*([\w-]+)(?:\[([^\]]*)\])?/
const silent = new Set(['pagebreak', 'lines', 'pause'])

/** Blank-line blocks of a Markdown file; front matter, formulas, fence lines and what only the teacher's copy has are left out. */
export function blocksOf(source: string): Block[] {
  const reader = new BlockReader()
  for (const line of bodyLines(source)) reader.take(line)
  return reader.end()
}

function bodyLines(source: string): Line[] {
  const lines = source.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 }))
  const close =
    lines[0]?.text === '---' ? lines.findIndex(({ text }, index) => index > 0 && text === '---') : -1
  return lines.slice(close + 1)
}

class BlockReader {
  readonly #blocks: Block[] = []
  #lines: Line[] = []
  #kind: Block['kind'] = 'flow'
  #marks = ''
  /** The fence that ends verbatim lines, and whether these are a formula. */
  #verbatim: { readonly end: string; readonly formula: boolean } | undefined
  readonly #open: string[] = []

  take(line: Line): void {
    const text = line.text.trim()
    if (this.#verbatim !== undefined) this.#takeVerbatim(line)
    else if (text === '') this.#takeBlank()
    else if (/^(?:```|~~~|\$\$)/.test(text)) this.#openVerbatim(text)
    else if (/^:{3,}$/.test(text)) this.#closeDirective()
    else if (directive.test(text)) this.#openDirective(line)
    else this.#takeText(line)
  }

  end(): Block[] {
    this.#flush()
    return this.#blocks
  }

  #takeVerbatim(line: Line): void {
    if (line.text.trim() !== this.#verbatim?.end) this.#lines.push(line)
    else {
      if (this.#verbatim.formula) this.#lines = []
      this.#verbatim = undefined
      this.#flush()
    }
  }

  #openVerbatim(text: string): void {
    this.#flush()
    const end = /^(?:`+|~+|\$+)/.exec(text)?.[0] ?? ''
    this.#verbatim = { end, formula: end === '$$' || text === '```math' }
    this.#kind = 'code'
    this.#marks = text
  }

  #closeDirective(): void {
    this.#flush()
    this.#open.pop()
  }

  #openDirective(line: Line): void {
    this.#flush()
    const [, colons = '', name = '', label = ''] = directive.exec(line.text) ?? []
    const marks = line.text.slice(line.text.indexOf('{') >>> 0)
    const kind = name === 'media' ? 'aside' : 'flow'
    if (!silent.has(name) && name !== 'teacher' && !this.#isForTeacher())
      this.#blocks.push({ line: line.line, text: label, kind, marks })
    if (colons.length > 2) this.#open.push(name)
  }

  #takeText(line: Line): void {
    if (note.test(line.text)) {
      this.#flush()
      this.#kind = 'aside'
      this.#lines.push({ ...line, text: line.text.replace(note, '') })
    } else if (!/^[|: -]+$/.test(line.text)) this.#lines.push(line)
  }

  #isForTeacher(): boolean {
    return this.#open.includes('teacher')
  }

  #takeBlank(): void {
    this.#flush()
  }

  #flush(): void {
    const first = this.#lines[0]
    if (first !== undefined && !this.#isForTeacher()) {
      const text = this.#lines.map((line) => line.text).join('\n')
      const kind = this.#kind === 'flow' && this.#open.includes('figure') ? 'aside' : this.#kind
      this.#blocks.push({ line: first.line, text, kind, marks: this.#kind === 'code' ? this.#marks : '' })
    }
    this.#lines = []
    this.#kind = 'flow'
    this.#marks = ''
  }
}
