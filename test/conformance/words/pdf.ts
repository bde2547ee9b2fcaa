import { PdfObjects, pdfText } from '../support/pdf-objects.ts'
import { run } from '../support/run.ts'
import { structureElements } from '../support/structure-tree.ts'
import { onPath, required } from '../support/tools.ts'
import { type EditionWords, wordsOf } from './words.ts'

/** What poppler reads along the structure tree, which is what a screen reader says. */
export async function pdfWords(file: string): Promise<EditionWords> {
  const { stdout } = await run(required(await onPath('pdfinfo'), 'pdfinfo'), ['-struct-text', file])
  const pdf = await PdfObjects.read(file)
  const alternatives = structureElements(pdf).flatMap(
    ({ dictionary }) => pdfText(pdf.resolve(dictionary['/Alt'])) ?? [],
  )
  return { text: wordsOf(structureText(stdout)), alternatives: alternatives.flatMap(wordsOf) }
}

/** Lines in quotes are text; a line that names a block element parts the words before it from those after. */
function structureText(listing: string): string {
  return listing
    .split('\n')
    .map(
      (line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? (/\(inline\)/.test(line) || /^\s*\//.test(line) ? '' : '\n'),
    )
    .join('')
}
