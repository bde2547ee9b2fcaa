import { latin1 } from '../file/values.js'

/** The most entries of one section (ISO 32000-1, 9.10.3). */
const sectionLength = 100

/** The CMap that says which text each code stands for. */
export function toUnicode(texts: readonly string[]): Uint8Array {
  const lines = texts.map((text, code) => `<${hex(code)}><${utf16(text)}>`).slice(1)
  const sections: string[] = []
  for (let at = 0; at < lines.length; at += sectionLength) {
    const section = lines.slice(at, at + sectionLength)
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`)
  }
  return latin1(`${head}\n${sections.join('\n')}\n${tail}`)
}

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange`

const tail = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`

const hex = (unit: number): string => unit.toString(16).padStart(4, '0')

function utf16(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index++) digits += hex(text.charCodeAt(index))
  return digits
}
