import type { Artifact, Leaf, Owner } from '@lectern/layout'
import type { FontWriter } from '../fonts/font.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Row } from './encode.js'
import { hundredths } from './numbers.js'

/** A page's content while it is written: its marked-content sequences, and its text, for whose glyphs PDFKit has no method. */
export interface Content {
  /**
   * Where the text that follows stands, y growing downwards; the font stays until another is named.
   *
   * @param spacing points behind each glyph; default: 0
   */
  place(
    font: Pick<FontWriter, 'name' | 'reference'>,
    size: number,
    x: number,
    y: number,
    spacing?: number,
  ): void
  /** Shows one code at its place. */
  show(code: string): void
  /** Rows of codes that follow each other at their place, as one TJ. */
  showRows(rows: readonly Row[]): void
  /** Ends the text object: shapes and pictures stand outside. */
  leaveText(): void
  /** What follows is this owner's, or the owner's token, where elements are so fine. */
  own(owner: Owner, token?: number): void
  /** Colour for filling that follows, `#rrggbb`. */
  fill(color: string): void
  /** The graphics state was saved or restored: what was set inside is gone. */
  forget(): void
  end(): void
}

/** How content becomes part of the tree. */
export interface Marking {
  /** Begins the marked content of a leaf, or of a token in it. */
  mark(leaf: Leaf, token: number | undefined): void
  /** Whether the tokens of formulas are elements of their own. */
  tokens: boolean
}

/**
 * A page's content, or that of a picture inside one, which belongs to whom the picture belongs to.
 *
 * Opens and closes marked content as the owner changes.
 */
export function createContent(pdf: PdfDocument, page?: Marking): Content {
  let current: Owner | undefined
  let currentToken: number | undefined
  let inText = false
  let font = ''
  let fontSize = 0
  let characterSpacing = 0
  let isSpaced = false
  let color = ''
  let [penX, penY] = [0, 0]

  function leaveText(): void {
    if (inText) pdf.addContent('ET')
    inText = false
  }

  function close(): void {
    leaveText()
    if (current) pdf.endMarkedContent()
    current = undefined
  }

  return {
    place({ name, reference }, size, x, y, spacing = 0) {
      const [toX, toY] = [hundredths(x), hundredths(y)]
      const toSize = hundredths(size)
      pdf.addContent(inText ? `${hundredths(toX - penX)} ${hundredths(penY - toY)} Td` : 'BT')
      if (font !== name || fontSize !== toSize) {
        pdf.page.fonts[name] ??= reference()
        pdf.addContent(`/${name} ${toSize} Tf`)
      }
      if (spacing !== characterSpacing) pdf.addContent(`${hundredths(spacing)} Tc`)
      characterSpacing = spacing
      isSpaced ||= spacing !== 0
      if (!inText) pdf.addContent(`1 0 0 -1 ${toX} ${toY} Tm`)
      inText = true
      font = name
      fontSize = toSize
      penX = toX
      penY = toY
    },
    show: (code) => void pdf.addContent(`<${code}>Tj`),
    showRows(rows) {
      let isOpen = false
      let operands = ''
      for (const row of rows) {
        if (row.operands === '') continue
        operands += isOpen ? row.operands : `<${row.operands}`
        isOpen = row.open
      }
      pdf.addContent(`[${operands}${isOpen ? '>' : ''}]TJ`)
    },
    leaveText,
    own(owner, wanted) {
      if (!page) return
      const token = page.tokens ? wanted : undefined
      if (owner === current && token === currentToken) return
      close()
      current = owner
      currentToken = token
      if (!('kind' in owner)) pdf.markContent('Artifact', artifactOptions(owner))
      else if (token === -1) pdf.markContent('Artifact')
      else page.mark(owner, token)
    },
    fill(wanted) {
      if (wanted !== color) pdf.fillColor(wanted)
      color = wanted
    },
    forget() {
      font = ''
      color = ''
      // The restored spacing may be another; most pages have none.
      if (isSpaced) characterSpacing = Number.NaN
    },
    end: close,
  }
}

/** PDFKit leaves out the subtype: it is said with the type, as whose name PDFKit writes whatever it is given. */
function artifactOptions({ artifact, subtype, attached }: Artifact): { type: string; attached?: string[] } {
  const type = subtype ? `${artifact} /Subtype /${subtype}` : artifact
  return attached ? { type, attached: [attached] } : { type }
}
