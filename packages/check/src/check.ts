import { type Article, createReport, type Finding, findingsOf, VFile } from '@lectern/core'
import type { NodeCheck } from './node-check.js'
import { headingLookAlike } from './rules/heading-look-alike.js'
import { imageAlt } from './rules/image-alt.js'
import { imageAltRepeats } from './rules/image-alt-repeats.js'
import { link } from './rules/link.js'
import { mediaAlternative } from './rules/media-alternative.js'
import { mediaCaptions } from './rules/media-captions.js'
import { noteWrittenIn } from './rules/note-written.js'
import { tableCaption } from './rules/table-caption.js'
import { nodesOf } from './walk.js'

function checksOf(article: Article): NodeCheck[] {
  return [
    imageAlt,
    imageAltRepeats,
    link,
    mediaAlternative,
    mediaCaptions,
    headingLookAlike,
    noteWrittenIn(article),
    tableCaption,
  ]
}

/**
 * Judges an article by WCAG 2.2, as far as a machine can. The answer holds what parsing and preparation found as
 * well, in the order of the source.
 */
export function check(article: Article): Finding[] {
  const file = new VFile({ path: article.source.path })
  if (article.source.unit) file.data.unit = article.source.unit
  const report = createReport(file)
  const checks = checksOf(article)
  for (const { node, block, parent } of nodesOf(article)) {
    for (const look of checks) look(node, { article, report, block, parent })
  }
  return [...article.findings, ...findingsOf(file)].sort(bySource)
}

function bySource(one: Finding, other: Finding): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
