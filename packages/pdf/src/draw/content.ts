import type { Artifact, Leaf, Owner } from '@lectern/layout'

/** A page's content while it is written, with its marked-content sequences. */
export interface Content {
  push(operators: string): void
  /** What follows is this owner's. */
  own(owner: Owner): void
  /** Text that replaces what is drawn, inside the owner's. */
  end(): string
}

/** Where a leaf has ink. */
export interface MarkedContent {
  leaf: Leaf
  mcid: number
}

/**
 * Opens and closes marked content as the owner changes. Leaves are numbered in the order of the page; artifacts are
 * written with all that says what they are, which PDFKit drops.
 */
export function createContent(mark: (content: MarkedContent) => void): Content {
  const parts: string[] = []
  let current: Owner | undefined
  let next = 0

  function close(): void {
    if (current) parts.push('EMC')
    current = undefined
  }

  return {
    push: (operators) => void parts.push(operators),
    own(owner) {
      if (owner === current) return
      close()
      current = owner
      if ('kind' in owner) {
        parts.push(`/${owner.tag.type} <</MCID ${next}>> BDC`)
        mark({ leaf: owner, mcid: next++ })
      } else parts.push(`/Artifact <<${artifactProperties(owner)}>> BDC`)
    },
    end() {
      close()
      return parts.join('\n')
    },
  }
}

function artifactProperties({ artifact, subtype, attached }: Artifact): string {
  return `/Type /${artifact}${subtype ? ` /Subtype /${subtype}` : ''}${attached ? ` /Attached [/${attached}]` : ''}`
}
