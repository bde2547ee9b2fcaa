import { append, gap } from '../../flow/flow.js'
import { printed } from '../../inline/targets.js'
import type { Scope } from '../../scope.js'
import { styleOf } from '../../styled.js'
import { addTag } from '../../tags/tag.js'
import { linkRun, ownParagraph } from '../../text/own-words.js'
import { setParagraph } from '../../text/set-paragraph.js'
import { hangLabel } from '../label.js'
import { indented } from '../note.js'
import { section } from './section.js'

/** The addresses that words of the text link to, so that a reader on paper has them too. */
export function links(scope: Scope): void {
  const { given } = scope
  const { addresses } = scope.endMatter
  if (addresses.size === 0) return
  const { messages } = given.words(given.article.meta.lang)
  const inner = section('links', messages.links, scope)
  const list = addTag(inner.tag, 'L', { listNumbering: 'Decimal' })
  const widest = styleOf(given, scope.look).chain.shaped(`${addresses.size}.  `, false).width
  const indent = (widest * scope.look.size) / 1000
  for (const [url, number] of addresses) address(url, number, { ...inner, tag: list }, indent)
}

function address(url: string, number: number, scope: Scope, indent: number): void {
  const item = addTag(scope.tag, 'LI')
  const label = ownParagraph(`${number}.`, scope.look, { ...scope, tag: item }, { type: 'Lbl' })
  const body = addTag(item, 'LBody')
  const inner: Scope = { ...scope, ...indented(scope, indent), tag: body }
  const run = linkRun(printed(url), scope.look, scope, body, { target: { url }, contents: url })
  const lines = [...setParagraph([run], inner, { tag: body, look: scope.look, keep: 'together' })]
  hangLabel(lines, label, scope, indent)
  append(scope.out, lines, gap(scope.look.size * 0.3))
}
