import type { Emphasis, Script, ScriptItem, SpokenPart } from './script.js'
import { clings } from './spoken/parts.js'

/**
 * The script as one SSML 1.1 document. A `<mark>` before each item carries its id, which is that of the cue; a heading
 * or block is a `<p>`, an item an `<s>`, another language a `<lang>`, a given pronunciation a
 * `<phoneme>`, weight an `<emphasis>`. Elements and attributes are those of W3C's Recommendation.
 */
export function ssml(script: Script): string {
  return [...ssmlLines(script)].join('')
}

/** The same line by line, each with its end. */
export function* ssmlLines(script: Script): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${langTag(script.lang)}">\n`
  yield `<metadata><title xmlns="http://purl.org/dc/elements/1.1/">${escaped(script.title)}</title></metadata>\n`
  for (const line of paragraphs(script)) yield `${line}\n`
  yield '</speak>\n'
}

/** Neighbours of one block are a paragraph. A mark may not stand between `<s>` and `<p>` without text, so it is in the `<s>`. */
function* paragraphs({ items, lang }: Script): Generator<string> {
  let open: string | undefined
  for (const item of items) {
    if (item.type === 'pause') {
      yield `<break time="${Math.round(item.seconds * 1000)}ms"/>`
      continue
    }
    if (item.block !== open) {
      if (open !== undefined) yield '</p>'
      yield '<p>'
      open = item.block
    }
    yield sentence(item, lang)
  }
  if (open !== undefined) yield '</p>'
}

function sentence(item: Extract<ScriptItem, { type: 'speech' }>, around: string): string {
  const lang = item.lang === around ? '' : ` xml:lang="${langTag(item.lang)}"`
  return `<s${lang}><mark name="${escaped(item.id)}"/>${item.parts.map((part, index) => between(part, index) + sayPart(part, item.lang)).join('')}</s>`
}

function between({ spoken }: SpokenPart, index: number): string {
  return index === 0 || clings.test(spoken) ? '' : ' '
}

function sayPart({ lang, spoken, ipa, pause, gap, emphasis = [] }: SpokenPart, around: string): string {
  if (gap) return '<break strength="medium"/>'
  const words = ipa
    ? `<phoneme alphabet="ipa" ph="${escaped(ipa)}">${escaped(spoken)}</phoneme>`
    : emphasised(spoken, emphasis)
  const marked = lang === around ? words : `<lang xml:lang="${langTag(lang)}">${words}</lang>`
  return marked + (pause ? `<break time="${Math.round(pause * 1000)}ms"/>` : '')
}

function emphasised(spoken: string, emphasis: readonly Emphasis[]): string {
  let from = 0
  const pieces = emphasis.map(({ begin, end, level }) => {
    const before = escaped(spoken.slice(from, begin))
    from = end
    return `${before}<emphasis level="${level}">${escaped(spoken.slice(begin, end))}</emphasis>`
  })
  return pieces.join('') + escaped(spoken.slice(from))
}

/** `xml:lang` takes no "und" from engines that must choose a voice; empty means undeclared (XML 1.0, 2.12). */
function langTag(lang: string): string {
  return lang === 'und' ? '' : escaped(lang)
}

/** Text as XML has it, without the control characters that XML does not allow. */
export function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
