const about = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">The ferry</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

const stream = (entries: string, data: string): string =>
  `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`

const page = (content: number, structParents: number, more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Tabs /S /StructParents ${structParents} /Contents ${content} 0 R ${more}>>`

/**
 * Two pages, on each a described figure (drawn without ink, so that no colour profile is needed), and a link on
 * the second. Keyed by object number, so that a test can spoil one place.
 */
export const sound: ReadonlyMap<number, string> = new Map([
  [
    1,
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) /MarkInfo << /Marked true >> /Metadata 3 0 R /StructTreeRoot 8 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
  ],
  [2, '<< /Type /Pages /Kids [4 0 R 5 0 R] /Count 2 >>'],
  [3, stream('/Type /Metadata /Subtype /XML', about)],
  [4, page(6, 0)],
  [5, page(7, 1, '/Annots [13 0 R] ')],
  [6, stream('', '/Figure <</MCID 0>> BDC 10 10 20 20 re n EMC')],
  [7, stream('', '/Figure <</MCID 0>> BDC 10 10 20 20 re n EMC /Link <</MCID 1>> BDC 50 10 20 20 re n EMC')],
  [
    8,
    '<< /Type /StructTreeRoot /K [9 0 R] /ParentTree << /Nums [0 [10 0 R] 1 [11 0 R 12 0 R] 2 12 0 R] >> >>',
  ],
  [9, '<< /Type /StructElem /S /Document /P 8 0 R /K [10 0 R 11 0 R 12 0 R] >>'],
  [
    10,
    '<< /Type /StructElem /S /Figure /P 9 0 R /Pg 4 0 R /K 0 /Alt (A boat) /A << /O /Layout /BBox [10 10 30 30] >> >>',
  ],
  [
    11,
    '<< /Type /StructElem /S /Figure /P 9 0 R /Pg 5 0 R /K 0 /Alt (A lake) /A << /O /Layout /BBox [10 10 30 30] >> >>',
  ],
  [12, '<< /Type /StructElem /S /Link /P 9 0 R /Pg 5 0 R /K [1 << /Type /OBJR /Pg 5 0 R /Obj 13 0 R >>] >>'],
  [
    13,
    '<< /Type /Annot /Subtype /Link /Rect [50 10 70 30] /F 4 /StructParent 2 /Contents (The lake) /Border [0 0 0] /A << /S /URI /URI (https://example.org/) >> >>',
  ],
])

/** The sound file with one place changed; the place must be there, or the defect would not be planted. */
export function spoil(object: number, right: string, defect: string): ReadonlyMap<number, string> {
  const body = sound.get(object)
  if (body === undefined || !body.includes(right))
    throw new Error(`object ${object} has no “${right}” to spoil`)
  return new Map(sound).set(object, body.replace(right, defect))
}

/** The objects as a file with a cross-reference table. */
export function pdf(objects: ReadonlyMap<number, string>): string {
  // PDF/A wants four bytes above 127 in the second line, so that no transfer takes the file for text.
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
  let table = `0000000000 65535 f \n`
  for (const [number, body] of objects) {
    table += `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const id = '<00112233445566778899AABBCCDDEEFF>'
  const trailer = `trailer\n<< /Size ${objects.size + 1} /Root 1 0 R /ID [${id} ${id}] >>`
  return `${file}xref\n0 ${objects.size + 1}\n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`
}
