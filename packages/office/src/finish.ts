import type { FrontMatter, ReadContext, Reading, Report } from '@lectern/core'
import { type AnyNode, parentsOf } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { type Around, reportAround } from './around.js'
import type { Draft } from './draft.js'
import { reportOtherContents } from './findings/left-out.js'
import { positionAt } from './findings/place.js'
import type { OfficeFormat } from './format.js'
import { canonical, settleLanguages } from './language.js'
import type { Broken } from './package/part.js'
import type { Files } from './package/zip.js'
import { titled } from './title.js'

/** What a file holds beside its text. */
export interface Beside {
  /** Its properties. */
  front: FrontMatter
  around: Around
  files: Files
}

/** The reading of a file whose text is read: its languages, links, places, metadata and pictures, and its findings, which are told. */
export async function readingOf(
  tree: Root,
  { front: properties, around, files }: Beside,
  draft: Draft,
  { report, signal }: ReadContext,
): Promise<Reading> {
  const front = finished(tree, properties, draft)
  reportAround(around, draft.format, report)
  draft.findings.release(report)
  const resources = await draft.pictures.load(files, brokenParts(draft.format, report))
  signal?.throwIfAborted()
  return { tree, front, resources }
}

/** Tells of parts of a file that are missing or broken. */
export function brokenParts({ program, rule }: OfficeFormat, report: Report): Broken {
  return (part, why) =>
    report(rule('part'), `A part of the file cannot be read (${part}): ${why}`, {
      place: positionAt(1),
      hint: `Open the document in ${program}, which may repair it, and save it again.`,
    })
}

/** Languages, links and places of a tree that is read; answers its metadata. */
function finished(tree: Root, front: FrontMatter, draft: Draft): FrontMatter {
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
