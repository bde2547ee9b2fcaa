import { append, gap } from '../../flow/flow.js'
import type { Scope } from '../../scope.js'
import type { AwaitedDescription } from '../../state/end-matter.js'
import { addTag, leafOf } from '../../tags/tag.js'
import { linkRun, ownRun, pageNumberRun } from '../../text/own-words.js'
import { setParagraph } from '../../text/set-paragraph.js'
import { blockAttributes, flowChildren, flowsOf } from '../children.js'
import { trimmed } from '../panel.js'
import { section } from './section.js'

/** Long descriptions in a section of their own: who sees the picture is not stopped by them, and who needs them finds them. */
export function descriptions(scope: Scope): void {
  const { given } = scope
  const awaited = scope.endMatter.descriptions
  if (awaited.length === 0) return
  const { messages } = given.words(given.article.meta.lang)
  const inner = section('descriptions-of-pictures', messages.descriptions, scope)
  for (const description of awaited) describe(description, inner)
}

function describe(awaited: AwaitedDescription, scope: Scope): void {
  const { lang, dir, node } = awaited
  const own: Scope = { ...scope, dir, look: { ...scope.look, lang } }
  title(awaited, own)
  const tag = addTag(scope.tag, 'Div', blockAttributes(node))
  const body = flowsOf({ ...own, tag }, (inner) => flowChildren(node, inner))
  append(scope.out, trimmed(body), gap(scope.look.size))
}

/** What the picture is called, which leads back to it, and the page where it is. */
function title({ title, from, to, lang }: AwaitedDescription, scope: Scope): void {
  const { given } = scope
  const { messages } = given.words(lang)
  const look = { ...scope.look, role: 'heading' as const, bold: true }
  const tag = addTag(scope.tag, 'H3', lang === given.article.meta.lang ? {} : { lang })
  const back = { target: { id: from }, contents: `${messages.toPicture}: ${title}` }
  const runs = [
    { ...linkRun(title, look, scope, tag, back), anchor: to },
    ownRun(' ', look, scope, leafOf(tag)),
    pageNumberRun(
      from,
      (label) => messages.inParentheses(messages.pageInText(label)),
      look,
      scope,
      leafOf(tag),
    ),
  ]
  append(
    scope.out,
    gap(look.size * 0.6),
    setParagraph(runs, scope, { tag, look, keep: 'with-next' }),
    gap(look.size * 0.3),
  )
}
