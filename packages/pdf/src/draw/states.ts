import type { PdfPage, PdfRef, PdfWriter } from '../pdfkit/document.js'
import type { Content } from './content.js'
import { number } from './number.js'

/** Opacities of one file, each as one extended graphics state (ISO 32000-1, 8.4.5). */
export class States {
  readonly #writer: PdfWriter
  readonly #states = new Map<string, { name: string; ref: PdfRef }>()

  constructor(writer: PdfWriter) {
    this.#writer = writer
  }

  opacity(page: PdfPage, content: Content, fill: number, stroke: number): void {
    if (fill === 1 && stroke === 1) return
    const key = `${number(fill)} ${number(stroke)}`
    let state = this.#states.get(key)
    if (!state) {
      const ref = this.#writer.ref({ Type: 'ExtGState', ca: fill, CA: stroke })
      ref.end()
      state = { name: `G${this.#states.size + 1}`, ref }
      this.#states.set(key, state)
    }
    page.ext_gstates[state.name] ??= state.ref
    content.write(`/${state.name} gs`)
  }
}
