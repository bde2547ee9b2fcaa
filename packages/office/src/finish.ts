import type { FrontMatter } from '@lectern/core'
import { type AnyNode, parentsOf } from '@lectern/core/reading'
import type { Root } from 'mdast'
import type { Draft } from './draft.js'
import { reportOtherContents } from './findings/left-out.js'
import { positionAt } from './findings/place.js'
import { canonical, settleLanguages } from './language.js'
import { titled } from './title.js'

/** Languages, links and places of a tree that is read; answers its metadata. */
export function finished(tree: Root, front: FrontMatter, draft: Draft): FrontMatter {
  // Programs write their own language into the properties; their spelling checkers know that of the words.
  const said = draft.letters.most ?? canonical(String(front.values.lang ?? ''))
  const lang = said === 'und' ? undefined : said
  settleLanguages(tree, lang)
  draft.bookmarks.resolve(tree)
  if (draft.contents) reportOtherContents(tree, draft)
  placed(tree)
  return titled(tree, withLanguage(front, lang), draft)
}

function withLanguage(front: FrontMatter, lang: string | undefined): FrontMatter {
  if (lang)
    return { values: { ...front.values, lang }, positions: { ...front.positions, lang: positionAt(1) } }
  const { lang: _, ...values } = front.values
  return { ...front, values }
}

/** Every node has a place: its own, or that of what it stands in. */
function placed(tree: Root): void {
  tree.position = {
    start: positionAt(1).start,
    end: tree.children.at(-1)?.position?.end ?? positionAt(1).end,
  }
  for (const parent of parentsOf(tree as AnyNode)) {
    for (const node of parent.children) if (!node.position && parent.position) node.position = parent.position
  }
}
