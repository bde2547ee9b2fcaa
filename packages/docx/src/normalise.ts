/**
 * The docx library takes the clock and random numbers into its files. The same article must give the same bytes, so
 * the package is opened once more: dates become the article's, ids become ordinals.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** ZIP knows local time only, so a date that is local is the same bytes in every time zone. */
const zipDate = new Date(1980, 0, 1)

/** @param date undefined for an article without one, whose file then says nothing of it */
export function normalise(packed: Uint8Array, date: Date | undefined, lang: string) {
  const parts = unzipSync(packed)
  const result: Record<string, Uint8Array> = {}
  const ordinals = ordinalsOf(parts)
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const bytes = parts[name] as Uint8Array
    result[name] = /\.(xml|rels)$/.test(name)
      ? strToU8(rewrite(name, strFromU8(bytes), ordinals, date, lang))
      : bytes
  }
  return zipSync(result, { mtime: zipDate, level: 6 })
}

function rewrite(
  name: string,
  xml: string,
  ordinal: (id: string) => string,
  date: Date | undefined,
  lang: string,
) {
  let text = xml.replace(
    /\b(r:id|r:embed|Id)="(rId[^"]*)"/g,
    (_, attribute, id) => `${attribute}="${ordinal(id)}"`,
  )
  if (name === 'docProps/core.xml') {
    const stamp = date && `${date.toISOString().slice(0, 19)}Z`
    text = text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<[^>]*>)/g, stamp ? `$1${stamp}$2` : '')
    if (lang !== 'und')
      text = text.replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`)
  }
  // The style of paragraphs that name none, which programs look up (ECMA-376-1, 17.7.4.17) and the library cannot say.
  if (name === 'word/styles.xml')
    text = text.replace('w:styleId="Normal"', 'w:default="1" w:styleId="Normal"')
  return renumber(
    renumber(text, /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g),
    /(<wp:docPr\b[^>]*?\bid=")(\d+)/g,
  )
}

/**
 * Numbers that the library counts for the whole process start again at 1 in each part.
 */
function renumber(xml: string, pattern: RegExp) {
  const seen: Map<string, number> = new Map()
  return xml.replace(pattern, (_, before, id) => {
    if (!seen.has(id)) seen.set(id, seen.size + 1)
    return `${before}${seen.get(id)}`
  })
}

/**
 * Random relationship ids become `rIdx1`, `rIdx2` … in the order in which the parts name them.
 */
function ordinalsOf(parts: Record<string, Uint8Array>) {
  const names: Map<string, string> = new Map()
  for (const name of Object.keys(parts).sort()) {
    if (!name.endsWith('.xml')) continue
    for (const [, id] of strFromU8(parts[name] as Uint8Array).matchAll(/\br:(?:id|embed)="(rId[^"]*)"/g)) {
      if (id && !/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdx${names.size + 1}`)
    }
  }
  return (id: string) => names.get(id) ?? id
}

/**
 * The order that Word writes: the list of content types leads.
 */
function contentTypesFirst(a: string, b: string) {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
