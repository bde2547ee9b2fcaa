/** A field while it is being read: its code, then its result (17.16.18). */
export interface Field {
  code: string
  isResult: boolean
  instruction?: Instruction
  /** A form field's settings, from `w:ffData`. */
  form?: FormField
  /** Whether the field's result had words. */
  isFilled?: boolean
}

export interface FormField {
  kind: 'text' | 'box' | 'list'
  isChecked: boolean
  choices: readonly string[]
  chosen: number
  name: string
}

export interface Instruction {
  /** "REF", "HYPERLINK" */
  name: string
  /** What stands after the name, without switches. */
  words: readonly string[]
  /** Switches without their backslash, each with the word that follows it. */
  switches: ReadonlyMap<string, string>
}

export function instructionOf(code: string): Instruction {
  const tokens = [...code.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => ({
    text: quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1'),
    isSwitch: quoted === undefined && /^\\\S/.test(plain ?? ''),
  }))
  const [name, ...rest] = tokens
  const words: string[] = []
  const switches = new Map<string, string>()
  let last: string | undefined
  for (const { text, isSwitch } of rest) {
    if (isSwitch) {
      last = text.slice(1).toLowerCase()
      switches.set(last, '')
      if (/^[hnprwdm]$/.test(last)) last = undefined
    } else if (last === undefined) words.push(text)
    else {
      switches.set(last, text)
      last = undefined
    }
  }
  return { name: (name?.text ?? '').toUpperCase(), words, switches }
}

/** Where the result of a field leads. */
export function linkOf({ name, words, switches }: Instruction): string | undefined {
  const anchor = switches.get('l')
  if (name === 'HYPERLINK') {
    const address = words[0] ?? ''
    return address || anchor ? `${encoded(address)}${anchor ? `#${anchor}` : ''}` : undefined
  }
  const isLink = name === 'REF' || name === 'PAGEREF' || name === 'NOTEREF'
  return isLink && switches.has('h') && words[0] ? `#${words[0]}` : undefined
}

/** Word allows spaces and backslashes in addresses. */
export function encoded(address: string): string {
  return address.trim().replace(/\\/g, '/').replace(/\s/g, '%20')
}

/** Fields that are open: one may stand in the code or the result of another, and a result may run over many paragraphs. */
export class Fields {
  readonly #open: Field[] = []
  /** Whether tables of contents are left out; not where one of them never ends. */
  readonly leavesContents: boolean

  constructor(leavesContents: boolean) {
    this.leavesContents = leavesContents
  }

  begin(form?: FormField): void {
    this.#open.push({ code: '', isResult: false, ...(form ? { form } : {}) })
  }

  get last(): Field | undefined {
    return this.#open.at(-1)
  }

  /** Adds to the code of the innermost field whose code is being read. */
  addCode(text: string): void {
    const field = this.#open.findLast(({ isResult }) => !isResult)
    if (field) field.code += text
  }

  separate(): void {
    const field = this.last
    if (!field) return
    field.isResult = true
    field.instruction = instructionOf(field.code)
  }

  end(): Field | undefined {
    const field = this.#open.pop()
    if (field) field.instruction ??= instructionOf(field.code)
    return field
  }

  /** Whether words are those of the document, and not the code of a field. */
  get areWords(): boolean {
    return this.#open.every(({ isResult }) => isResult)
  }

  /** Inside a table of contents, or of figures, which every edition makes by itself. */
  get inContents(): boolean {
    return (
      this.leavesContents &&
      this.#open.some(({ instruction }) => /^(?:TOC|RD)$/.test(instruction?.name ?? ''))
    )
  }

  /** Where words lead that stand in the results of all open fields. */
  get link(): string | undefined {
    for (const { instruction, isResult } of this.#open.toReversed()) {
      const link = isResult && instruction ? linkOf(instruction) : undefined
      if (link) return link
    }
    return undefined
  }

  /** A field that was never ended. */
  get isOpen(): boolean {
    return this.#open.length > 0
  }

  filled(): void {
    for (const field of this.#open) field.isFilled = true
  }
}
