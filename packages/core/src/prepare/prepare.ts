import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { Article } from '../article.js'
import { createReport, findingsOf } from '../diagnostics/report.js'
import { sha256 } from '../hash.js'
import { explaining } from '../limits.js'
import type { PreparedRoot } from '../nodes/index.js'
import { wordsOf } from '../text/segmenter.js'
import { nameOfCopy, ownAudience } from './audience/audience.js'
import type { Draft, PrepareOptions } from './draft.js'
import { freeze } from './freeze.js'
import { emptyMetadata } from './metadata.js'
import { passes, type Step } from './passes.js'
import { typesIn } from './tree.js'
import { spaceless } from './whitespace.js'

/**
 * Resolves everything that emitters share and freezes the result. The tree is changed in place and must not be used
 * afterwards.
 *
 * @param tree mdast with Lectern's nodes, as `@lectern/markdown` makes it
 * @param file carries the path and collects the findings
 * @throws LecternError `too-large`, by its `limit` where that is one of `options.limits`
 */
export async function prepare(
  tree: Root,
  file: VFile = new VFile(),
  options: PrepareOptions = {},
): Promise<Article> {
  const draft: Draft = {
    tree,
    file,
    report: createReport(file),
    options,
    audiences: [],
    meta: emptyMetadata,
    blocks: new Map(),
    chapters: [],
    notes: [],
    outline: [],
  }
  return await explaining(async () => {
    await run(passes(options.passes), draft)
    // Not deeply: that would ask every block for its sentences. What else a record holds belongs to the tree.
    for (const block of draft.blocks.values()) Object.freeze(block)
    return freeze(toArticle(draft))
  })
}

/** In order, without those that have nothing to do in this tree. */
async function run(steps: readonly Step[], draft: Draft): Promise<void> {
  let types: ReadonlySet<string> | undefined
  for (const { pass, of, makes } of steps) {
    if (of) types ??= typesIn(draft.tree)
    if (of && !of.some((type) => types?.has(type))) continue
    await pass(draft)
    if (makes) types = undefined
  }
}

function toArticle(draft: Draft): Article {
  const { meta, blocks, chapters, notes, outline, file, options, audiences } = draft
  const audience = ownAudience(draft)
  const hasAll = audiences.every((one) => one === options.audience)
  return {
    name: nameOfCopy(options.name ?? baseName(file.stem ?? 'article'), draft),
    tree: draft.tree as PreparedRoot,
    meta,
    blocks,
    chapters,
    notes,
    outline,
    source: {
      path: file.path || 'article',
      sha256: options.sha256 ?? sha256(String(file.value ?? '')),
      mediaType: options.mediaType ?? 'text/markdown',
      ...(options.bytes && hasAll ? { bytes: options.bytes } : {}),
      ...(options.dialect ? { dialect: options.dialect } : {}),
      ...(file.data.unit ? { unit: file.data.unit } : {}),
      words: countWords(draft),
    },
    ...(options.resources ? { resources: options.resources } : {}),
    ...(audiences.length > 0 ? { audiences } : {}),
    ...(audience ? { audience } : {}),
    findings: findingsOf(file),
  }
}

/** What stands between spaces and has a letter or a digit. `Intl.Segmenter` takes ten times as long, and is asked where words have no spaces between them. */
function countWords(draft: Draft): number {
  let words = 0
  for (const { text, lang } of draft.blocks.values())
    words += spaceless.test(text)
      ? wordsOf(text, lang).length
      : (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0)
  return words
}

/** File systems take names of 255 bytes; endings, and the names of temporary files, need some of them. */
const longestName = 180

/** Names that Windows keeps for devices, whatever ending follows. */
const device = /^(?:aux|con|nul|prn|(?:com|lpt)[\d¹²³])(?:\.|$)/i

/** Letters, digits, `-`, `_` and `.` of any script; everything else becomes `-`. At most 180 bytes, and a name that every system takes. */
export function baseName(stem: string): string {
  const name = plainName(stem)
  return device.test(name) ? `article-${name}` : name
}

function plainName(stem: string): string {
  if (stem.length <= longestName && /^\w(?:[\w.-]*\w)?$/.test(stem)) return stem
  const name = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[-.]+/, '')
  return withinBytes(name, longestName).replace(/[-.]+$/, '') || 'article'
}

/** The whole characters of a text that fit into a number of bytes. */
function withinBytes(text: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most))
  return text.slice(0, read)
}
