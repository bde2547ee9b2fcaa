import { append, gap } from '../../flow/flow.js'
import { markOfOurs } from '../../given.js'
import type { Scope } from '../../scope.js'
import { addTag, leafOf } from '../../tags/tag.js'
import { ownRun } from '../../text/own-words.js'
import { setParagraph } from '../../text/set-paragraph.js'
import { headingLook } from '../heading-look.js'

/** A section of our own behind the text, with its heading and bookmark. */
export function section(name: string, title: string, scope: Scope): Scope {
  const { given } = scope
  const { theme, article, words } = given
  const id = freeId(name, given.anchors)
  const tag = addTag(scope.tag, 'Sect')
  const heading = addTag(tag, 'H2', { id, ...markOfOurs(article.meta.lang, given) })
  const look = headingLook(scope, 2)
  const run = { ...ownRun(title, look, scope, leafOf(heading)), anchor: id }
  const lines = setParagraph([run], { ...scope, main: false }, { tag: heading, look, keep: 'with-next' })
  const lang = words(article.meta.lang).lang
  scope.endMatter.addSection({ id, text: title, depth: 2, lang, children: [] })
  append(
    scope.out,
    gap(theme.type.size * theme.space.heading * 1.5),
    lines.map((line) => ({ ...line, barrier: true })),
    gap(look.size * 0.35),
  )
  return { ...scope, tag, main: false }
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  let id = name
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`
  return id
}
