export interface PdfParts {
  /** Content stream of the only page. */
  content: string
  /** Objects of the structure tree; the root is object 10. The page is object 3. */
  structure: Record<number, string>
  lang?: string
  title?: string
}

const cmap = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfrange <0001> <001a> <0061> <0020> <0021> [<00660069> <d83dde00>] endbfrange
1 beginbfchar <0030> <0020> endbfchar
endcmap end`

/** A tagged PDF written by hand, small enough to read. Codes 1 to 26 are a to z, 0x20 "fi", 0x21 an emoji, 0x30 a space. */
export function taggedPdf({ content, structure, lang = 'en', title = 'A title' }: PdfParts): Uint8Array {
  const objects: Record<number, string> = {
    1: `<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 10 0 R /Lang (${lang}) /MarkInfo << /Marked true >> >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /P0 << /MCID 9 >> >> >> >>',
    4: stream(content),
    5: '<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >>',
    6: stream(cmap),
    7: `<< /Title (${title}) >>`,
    ...structure,
  }
  return assemble(objects)
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: Record<number, string>): Uint8Array {
  let file = '%PDF-1.7\n'
  const numbers = Object.keys(objects).map(Number)
  const offsets = new Map<number, number>()
  for (const number of numbers) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${objects[number]}\nendobj\n`
  }
  const start = file.length
  const size = Math.max(...numbers) + 1
  file += `xref\n0 ${size}\n`
  for (let number = 0; number < size; number += 1) {
    const offset = offsets.get(number)
    file += `${String(offset ?? 0).padStart(10, '0')} 00000 ${offset === undefined ? 'f' : 'n'} \n`
  }
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from([...file].map((character) => character.charCodeAt(0)))
}
