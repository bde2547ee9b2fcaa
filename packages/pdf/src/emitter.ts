import {
  type Article,
  concat,
  contentUuid,
  type Edition,
  type EditionMap,
  type EmitContext,
  type Emitter,
  outputFile,
  type Place,
  sha256,
} from '@lectern/core'
import type { Layout } from '@lectern/layout'
import { claimsOf, judge, type Verdict } from './claims.js'
import { type PdfOptions, type PdfSettings, settingsOf } from './options.js'

/**
 * Makes a tagged PDF (PDF/UA-1 and PDF/A-2a), named `<name>.pdf` or `<name>.<suffix>.pdf`.
 *
 * @throws LecternError `unsupported` for a standard that cannot be made yet
 */
export function pdf(options: PdfOptions = {}): Emitter {
  const settings = settingsOf(options)
  return { name: settings.name, kind: 'pdf', emit: (article, context) => emit(article, context, settings) }
}

async function emit(article: Article, context: EmitContext, settings: PdfSettings): Promise<Edition> {
  const { fonts, resources, report, signal, progress } = context
  const { layout } = await import('@lectern/layout')
  progress({ edition: settings.name, label: 'setting pages' })
  const { theme } = settings
  const set = await layout(article, { theme, fonts, resources, report, ...(signal ? { signal } : {}) })
  signal?.throwIfAborted()
  progress({ edition: settings.name, label: 'drawing', total: set.pages.length })
  const verdict = judge(article, set.tags, settings.standard, report)
  const identifier = identifierOf(article, settings)
  const bytes = await write(article, set, verdict, identifier, context)
  const path = `${context.name}${settings.suffix ? `.${settings.suffix}` : ''}.pdf`
  return {
    name: settings.name,
    kind: 'pdf',
    identifier,
    files: [outputFile(path, 'application/pdf', bytes)],
    map: mapOf(set, path),
    claims: claimsOf(verdict),
  }
}

/** From the content and the settings, so that another size or paper is another edition. */
function identifierOf(article: Article, settings: PdfSettings): string {
  return `urn:uuid:${contentUuid(`${article.meta.identifier} ${article.source.sha256} ${JSON.stringify(settings)}`)}`
}

async function write(
  article: Article,
  set: Layout,
  verdict: Verdict,
  identifier: string,
  context: EmitContext,
): Promise<Uint8Array> {
  const { writePdf } = await import('./write.js')
  const { meta } = article
  const chunks = await writePdf(article, set, {
    title: meta.title,
    authors: meta.authors.map(({ name }) => name),
    description: meta.description,
    subjects: meta.subjects,
    rights: meta.rights,
    lang: meta.lang,
    creator: 'Lectern',
    date: context.date,
    id: Uint8Array.from({ length: 16 }, (_, at) =>
      Number.parseInt(sha256(identifier).slice(at * 2, at * 2 + 2), 16),
    ),
    pdfa: verdict.pdfa ? 'PDF/A-2a' : undefined,
    pdfua: verdict.pdfua,
  })
  return concat(chunks)
}

function mapOf({ pages, places }: Layout, path: string): EditionMap {
  const label = (index: number): string => pages[index]?.label ?? ''
  const found = [...places].map(([id, { from, to }]): [string, Place] => [
    id,
    { kind: 'page', path, from: label(from), to: label(to) },
  ])
  return { places: new Map(found), pages: pages.map((page) => ({ label: page.label, start: page.start })) }
}
