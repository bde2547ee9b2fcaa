/**
 * The places of a paragraph where a line may end, a column a property: a book has as many as words, and objects of them
 * were a tenth of what layout allocated. Lengths are points from the paragraph's beginning, set in one endless line.
 */
export class Places {
  count = 0
  /** The line ends after this piece, or inside it. */
  piece = new Int32Array(0)
  /** Characters of it that stay on the line; 0 for all. */
  cut = new Int32Array(0)
  /** Ink ends here, a hyphen included. */
  end = new Float64Array(0)
  /** The next line's ink begins here. */
  next = new Float64Array(0)
  /** Room in spaces up to `end`, and up to `next`: what justified lines may stretch. */
  endSpace = new Float64Array(0)
  nextSpace = new Float64Array(0)
  /** How much closer they may be set up to `end`, and up to `next`. */
  endGive = new Float64Array(0)
  nextGive = new Float64Array(0)
  must = new Uint8Array(0)
  hyphen = new Uint8Array(0)
  /** How unwelcome the end is, beside how the line looks. */
  penalty = new Float64Array(0)
  /** For whoever chooses: the cost of the best lines up to each place, and where the last of them begins. */
  costs = new Float64Array(1)
  from = new Int32Array(1)

  add(
    piece: number,
    cut: number,
    end: number,
    next: number,
    endSpace: number,
    nextSpace: number,
    endGive: number,
    nextGive: number,
    must: boolean,
    hyphen: boolean,
    penalty: number,
  ): void {
    if (this.count === this.piece.length) this.#grow()
    const at = this.count++
    this.piece[at] = piece
    this.cut[at] = cut
    this.end[at] = end
    this.next[at] = next
    this.endSpace[at] = endSpace
    this.nextSpace[at] = nextSpace
    this.endGive[at] = endGive
    this.nextGive[at] = nextGive
    this.must[at] = must ? 1 : 0
    this.hyphen[at] = hyphen ? 1 : 0
    this.penalty[at] = penalty
  }

  at(index: number): Place {
    return {
      piece: this.piece[index] as number,
      cut: this.cut[index] as number,
      end: this.end[index] as number,
      next: this.next[index] as number,
      must: this.must[index] === 1,
      hyphen: this.hyphen[index] === 1,
    }
  }

  #grow(): void {
    const size = Math.max(256, this.piece.length * 2)
    this.piece = larger(this.piece, new Int32Array(size))
    this.cut = larger(this.cut, new Int32Array(size))
    this.end = larger(this.end, new Float64Array(size))
    this.next = larger(this.next, new Float64Array(size))
    this.endSpace = larger(this.endSpace, new Float64Array(size))
    this.nextSpace = larger(this.nextSpace, new Float64Array(size))
    this.endGive = larger(this.endGive, new Float64Array(size))
    this.nextGive = larger(this.nextGive, new Float64Array(size))
    this.must = larger(this.must, new Uint8Array(size))
    this.hyphen = larger(this.hyphen, new Uint8Array(size))
    this.penalty = larger(this.penalty, new Float64Array(size))
    this.costs = new Float64Array(size + 1)
    this.from = new Int32Array(size + 1)
  }
}

/** A place that was chosen. */
export interface Place {
  piece: number
  cut: number
  end: number
  next: number
  must: boolean
  hyphen: boolean
}

function larger<Column extends Int32Array | Float64Array | Uint8Array>(old: Column, column: Column): Column {
  column.set(old)
  return column
}
