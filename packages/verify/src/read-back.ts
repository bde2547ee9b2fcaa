import {
  type Article,
  type Edition,
  type EmitContext,
  type Emitter,
  explained,
  type Finding,
  readAll,
} from '@lectern/core'
import { extractOf, isReadBack } from './extract/finished.js'
import { judgementOf } from './judge/judgement.js'
import { judgeKept } from './judge/kept.js'
import { rules } from './rules.js'

/**
 * The same emitter, whose editions are read back and held against the article. One that lost words, the text of a picture or a formula is made
 * again with that finding, so that nothing inside it claims what no longer holds, and claims nothing itself.
 */
export function readBack(emitter: Emitter): Emitter {
  return {
    ...emitter,
    async emit(article, context) {
      const edition = await emitter.emit(article, context)
      const lost = await lostIn(article, edition, emitter, context)
      if (lost.length === 0) return edition
      for (const { message, block } of lost) {
        const place = block === undefined ? undefined : article.blocks.get(block)?.node
        context.report(rules['words-lost'], message, {
          block,
          place,
          hint: 'This is a fault of Lectern. Please report it with the article.',
        })
      }
      const findings = [...(context.findings ?? article.findings), ...lost]
      const again = await emitter.emit(article, { ...context, report: () => {}, findings })
      return { ...again, claims: [] }
    },
  }
}

async function lostIn(
  article: Article,
  edition: Edition,
  emitter: Emitter,
  context: EmitContext,
): Promise<Finding[]> {
  const findings = context.findings ?? article.findings
  const known = new Set(article.blocks.keys())
  const judged = edition.files
    .filter(({ path }) => emitter.extract || isReadBack({ edition: edition.kind, path }))
    .map(async (file) => {
      const judgement = judgementOf(file.path, edition.name)
      const { path, mediaType } = file
      const bytes = await readAll(file)
      try {
        const extract = extractOf({ edition: edition.name, path, mediaType, bytes, known }, [emitter])
        if (extract) judgeKept(article, extract, findings, judgement)
      } catch (error) {
        // A good edition is not lost because its reader fails.
        context.report(rules['read-back'], `${path} could not be read back: ${explained(error).message}`, {
          hint: 'Nothing was held against the article. Look through this edition before it is published.',
        })
      }
      return judgement.findings()
    })
  return (await Promise.all(judged)).flat()
}
