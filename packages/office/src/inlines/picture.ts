import { type Draft, report } from '../draft.js'
import { made, textAt } from '../nodes.js'
import type { Marks, Piece } from './pieces.js'

/**
 * A picture inside the file; where no edition can show its format, its alternative text.
 *
 * @param said as `altOf` answers it
 */
export function pictureAt(
  path: string,
  said: { alt: string | null; decorative?: true },
  marks: Marks,
  draft: Draft,
): Piece[] {
  const format = /\.(emf|wmf|emz|wmz|svm|tiff?|bmp|pcx|pict)$/i.exec(path)?.[1]
  if (format) {
    report(
      draft,
      'picture',
      `A picture is in the format ${format.toUpperCase()}, which no edition can show`,
      `Put it in as PNG or SVG: copy it in ${draft.format.program}, and use Paste Special.`,
    )
    return said.alt ? [{ node: textAt(draft, said.alt), marks }] : []
  }
  const node = made(draft, { type: 'image', url: draft.pictures.add(path), title: null, ...said })
  return [{ node, marks: marks.link ? { link: marks.link } : {} }]
}

/**
 * A picture that the file lacks: its alternative text.
 *
 * @param address where it is outside the file
 */
export function missingPicture(
  address: string | undefined,
  { alt }: { alt: string | null },
  marks: Marks,
  draft: Draft,
): Piece[] {
  report(
    draft,
    address ? 'outside' : 'part',
    address
      ? `A picture is outside the file, and is not fetched: “${address.slice(0, 80)}”`
      : 'A picture is not in the file',
    'Insert the picture itself instead of a link to it.',
  )
  return alt ? [{ node: textAt(draft, alt), marks }] : []
}
