import {
  type Article,
  type Edition,
  type EmitContext,
  type Emitter,
  type Extract,
  explained,
  type Finding,
  type OutputFile,
  readAll,
} from '@lectern/core'
import { extractHtml } from './extract/html.js'
import { readableAs } from './extract/readable.js'
import { judgementOf } from './judge/judgement.js'
import { judgeKept } from './judge/kept.js'
import { rules } from './rules.js'

/**
 * The same emitter, whose editions are read back and held against the article. One that lost words, the text of a picture or a formula, or that
 * cannot be read back, is made again with that finding, so that nothing inside it claims what is not known to hold, and claims nothing itself.
 */
export function readBack(emitter: Emitter): Emitter {
  return {
    ...emitter,
    async emit(article, context) {
      const edition = await emitter.emit(article, context)
      const lacks = await lacksOf(article, edition, emitter, context)
      if (lacks.length === 0) return edition
      for (const { rule, message, block } of lacks) {
        const place = block === undefined ? undefined : article.blocks.get(block)?.node
        if (rule === 'read-back') context.report(rules['read-back'], message, { hint: unread })
        else context.report(rules['words-lost'], message, { block, place, hint: lost })
      }
      const findings = [...(context.findings ?? article.findings), ...lacks]
      const again = await emitter.emit(article, { ...context, report: () => {}, findings })
      return { ...again, claims: [] }
    },
  }
}

const lost = 'This is a fault of Lectern. Please report it with the article.'
const unread =
  'Nothing was held against the article, so the edition claims nothing. Look through it before it is published.'

/** What an edition lost, and files of it that cannot be read back. */
async function lacksOf(
  article: Article,
  edition: Edition,
  emitter: Emitter,
  context: EmitContext,
): Promise<Finding[]> {
  const findings = context.findings ?? article.findings
  const known = new Set(article.blocks.keys())
  const judged = edition.files
    .filter(
      ({ path, isLinked }) => !isLinked && (emitter.extract || readableAs({ edition: edition.kind, path })),
    )
    .map(async (file) => {
      const judgement = judgementOf(file.path, edition.name)
      const { path } = file
      try {
        const extract = await extractOf(file, edition, known, emitter)
        if (extract) judgeKept(article, extract, findings, judgement)
      } catch (error) {
        // A good edition is not lost because its reader fails.
        judgement.report(rules['read-back'], `${path} could not be read back: ${explained(error).message}`)
      }
      return judgement.findings()
    })
  return (await Promise.all(judged)).flat()
}

/** What a finished file says. A page needs none of what reads the others. */
async function extractOf(
  file: OutputFile,
  { name, kind }: Edition,
  known: ReadonlySet<string>,
  emitter: Emitter,
): Promise<Extract | undefined> {
  if (kind === 'html' && !emitter.extract) return extractHtml(name, file.path, await readAll(file), known)
  const { extractFrom } = await import('./extract/finished.js')
  return await extractFrom(file, name, known, emitter)
}
