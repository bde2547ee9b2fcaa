import type { Artifact, Leaf, Owner } from '@lectern/layout'
import { ByteWriter } from './bytes.js'
import { rgb } from './color.js'
import type { Row } from './encode.js'
import { number as n } from './numbers.js'

/** A page's content while it is written, with its marked-content sequences and text objects. */
export interface Content {
  /** Operators outside text. */
  push(operators: string): void
  /**
   * Where the text that follows stands, y growing downwards; the font stays until another is named.
   *
   * @param spacing points behind each glyph; default: 0
   */
  place(font: string, size: number, x: number, y: number, spacing?: number): void
  /** Operators that show text at its place. */
  show(operators: string): void
  /** Rows of codes that follow each other at their place, as one TJ. */
  showRows(rows: readonly Row[]): void
  /** What follows is this owner's, or the owner's token, where elements are so fine. */
  own(owner: Owner, token?: number): void
  /** Colour for filling that follows, `#rrggbb`. */
  fill(color: string): void
  /** The graphics state was saved or restored: what was set inside is gone. */
  forget(): void
  end(): Uint8Array
}

/** Where a leaf has ink. */
export interface MarkedContent {
  leaf: Leaf
  mcid: number
  token: number | undefined
}

/** How content becomes part of the tree. */
export interface Marking {
  /** Name of the element that owns it, as content says it. */
  nameOf(leaf: Leaf): string
  mark(content: MarkedContent): void
  /** Whether the tokens of formulas are elements of their own. */
  tokens: boolean
}

/**
 * A page's content, or that of a picture inside one, which belongs to whom the picture belongs to.
 *
 * Opens and closes marked content as the owner changes. Leaves are numbered in the order of the page; artifacts are
 * written with all that says what they are.
 */
export function createContent(page?: Marking): Content {
  const bytes = new ByteWriter()
  let current: Owner | undefined
  let currentToken: number | undefined
  let next = 0
  let inText = false
  let font = ''
  let fontSize = 0
  let characterSpacing = 0
  let isSpaced = false
  let color = ''
  let [penX, penY] = [0, 0]

  function leaveText(): void {
    if (inText) bytes.text('ET\n')
    inText = false
  }

  function close(): void {
    leaveText()
    if (current) bytes.text('EMC\n')
    current = undefined
  }

  return {
    push(operators) {
      leaveText()
      bytes.text(`${operators}\n`)
    },
    place(name, size, x, y, spacing = 0) {
      const [toX, toY] = [rounded(x), rounded(y)]
      const toSize = rounded(size)
      bytes.text(inText ? `${n(toX - penX)} ${n(penY - toY)} Td ` : 'BT ')
      if (font !== name || fontSize !== toSize) bytes.text(`/${name} ${n(size)} Tf `)
      if (spacing !== characterSpacing) bytes.text(`${n(spacing)} Tc `)
      characterSpacing = spacing
      isSpaced ||= spacing !== 0
      if (!inText) bytes.text(`1 0 0 -1 ${n(toX)} ${n(toY)} Tm `)
      inText = true
      font = name
      fontSize = toSize
      penX = toX
      penY = toY
    },
    show: (operators) => bytes.text(`${operators}\n`),
    showRows(rows) {
      let isOpen = false
      bytes.text('[')
      for (const { operands, open } of rows) {
        if (operands.length === 0) continue
        if (!isOpen) bytes.text('<')
        bytes.append(operands)
        isOpen = open
      }
      bytes.text(isOpen ? '>]TJ\n' : ']TJ\n')
    },
    own(owner, wanted) {
      if (!page) return
      const token = page.tokens ? wanted : undefined
      if (owner === current && token === currentToken) return
      close()
      current = owner
      currentToken = token
      if (!('kind' in owner)) bytes.text(`/Artifact <<${artifactProperties(owner)}>> BDC\n`)
      else if (token === -1) bytes.text('/Artifact BMC\n')
      else {
        bytes.text(`/${token === undefined ? page.nameOf(owner) : 'Span'} <</MCID ${next}>> BDC\n`)
        page.mark({ leaf: owner, mcid: next++, token })
      }
    },
    fill(wanted) {
      if (wanted !== color) bytes.text(`${rgb(wanted)} rg\n`)
      color = wanted
    },
    forget() {
      font = ''
      color = ''
      // It may be what it was before; most pages have none.
      if (isSpaced) characterSpacing = Number.NaN
    },
    end() {
      close()
      return bytes.end()
    },
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

function artifactProperties({ artifact, subtype, attached }: Artifact): string {
  return `/Type /${artifact}${subtype ? ` /Subtype /${subtype}` : ''}${attached ? ` /Attached [/${attached}]` : ''}`
}
