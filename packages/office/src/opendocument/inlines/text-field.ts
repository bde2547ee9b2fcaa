import { type Markup, textIn } from '../../package/xml.js'

const begins = ({ name, attributes }: Markup) =>
  name === 'field:fieldmark-start' && (attributes['field:type'] ?? '').endsWith('FORMTEXT')

/** A text field of Word's forms is what stands between two marks: nothing, or the wide spaces that Word fills it with, is a gap. */
export function withGaps(children: Markup['children']): Markup['children'] {
  if (!children.some((one) => typeof one !== 'string' && begins(one))) return children
  const result: (Markup | string)[] = []
  let from: number | undefined
  for (const one of children) {
    if (typeof one !== 'string' && begins(one)) from = result.length
    result.push(one)
    if (typeof one === 'string' || one.name !== 'field:fieldmark-end' || from === undefined) continue
    const inner = result.slice(from).map((part) => (typeof part === 'string' ? part : textIn(part)))
    const gap: Markup = { name: 'text:placeholder', attributes: {}, children: [] }
    if (/^\u2002*$/.test(inner.join(''))) result.splice(from, result.length, gap)
    from = undefined
  }
  return result
}
