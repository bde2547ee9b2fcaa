import {
  type Block,
  type Edition,
  type Finding,
  firstOfKind,
  type Place,
  type Publication,
} from '@lectern/core'
import type {
  ArticleRecord,
  BlockRecord,
  EditionRecord,
  FailureRecord,
  FileRecord,
  FindingRecord,
  PlaceRecord,
} from './edition-types.js'

const schemaId =
  'https://raw.githubusercontent.com/lectern-publishing/lectern/main/packages/verify/schema/edition-1.json'

/** What `edition.json` says of a publication: plain data, the same for the same publication. */
export function editionRecord(publication: Publication, generator: string): EditionRecord {
  const { article, editions, findings, failures } = publication
  return {
    schema: schemaId,
    generator,
    article: articleRecord(publication),
    files: [...editions.values()].flatMap(fileRecords),
    blocks: [...article.blocks.values()].map(blockRecords(editions, article.source.unit)),
    pages: firstOfKind(editions, 'pdf')?.map.pages?.map(({ label, start }) => ({ label, start })) ?? [],
    findings: findings.map(findingRecord),
    failures: failures.map(failureRecord),
    ...voicesOf([...editions.values()]),
  }
}

function voicesOf(editions: readonly Edition[]): Pick<EditionRecord, 'voices'> {
  const voices = editions.flatMap(({ name: edition, map }) =>
    (map.sound?.voices ?? []).map((voice) => ({ edition, ...voice, model: voice.model ?? null })),
  )
  return voices.length > 0 ? { voices } : {}
}

function articleRecord({ article: { meta, source } }: Publication): ArticleRecord {
  return {
    title: meta.title,
    lang: meta.lang,
    authors: meta.authors.map(({ name }) => name),
    date: meta.date ?? null,
    // Without its folder: the same article gives the same bytes wherever it is published from.
    source: source.path.split(/[\\/]/).at(-1) ?? source.path,
    words: source.words,
    sha256: source.sha256,
  }
}

function fileRecords({ name, identifier, files, claims }: Edition): FileRecord[] {
  const claimed = claims.map(({ standard, basis, checker, needsPerson, rule, evidence }) => ({
    standard,
    basis,
    checker: checker ?? null,
    needsPerson: needsPerson ?? [],
    ...(rule ? { rule } : {}),
    ...(evidence ? { evidence } : {}),
  }))
  return files.map(({ path, mediaType, size, sha256, isLinked }) => ({
    edition: name,
    path,
    mediaType,
    bytes: size,
    sha256,
    identifier: identifier ?? null,
    ...(isLinked ? { linked: true, claims: [] } : { claims: claimed }),
  }))
}

const ownKinds = ['html', 'epub', 'pdf', 'audio']

/** Kinds that have no field of their own in the record of a block. */
function otherKinds(editions: Publication['editions']): readonly string[] {
  const kinds = new Set([...editions.values()].map(({ kind }) => kind))
  return [...kinds].filter((kind) => !ownKinds.includes(kind))
}

function placeRecord(place: Place | undefined): PlaceRecord | null {
  if (!place) return null
  const { kind: _, ...record } = place
  return record
}

/** What makes the record of a block, from the first edition of each kind. */
function blockRecords(
  editions: Publication['editions'],
  unit: Publication['article']['source']['unit'],
): (block: Block) => BlockRecord {
  const placesOf = (kind: string) => firstOfKind(editions, kind)?.map.places
  const [html, epub, pdf, audio] = ownKinds.map(placesOf)
  const pages = pageRecords()
  const others = otherKinds(editions).map((kind) => [kind, placesOf(kind)] as const)
  return ({ id, type, parent, position }) => ({
    id,
    type,
    parent,
    source: position ? sourceRecord(position.start, unit) : null,
    html: fragment(html?.get(id)),
    epub: fragment(epub?.get(id)),
    pdf: pages(pdf?.get(id)),
    audio: time(audio?.get(id)),
    ...(others.length > 0
      ? { places: Object.fromEntries(others.map(([kind, places]) => [kind, placeRecord(places?.get(id))])) }
      : {}),
  })
}

function sourceRecord(
  { line, column }: { line: number; column: number },
  unit: Publication['article']['source']['unit'],
): BlockRecord['source'] {
  return { line, column, ...(unit ? { unit } : {}) }
}

function fragment(place: Place | undefined): string | null {
  return place?.kind === 'fragment' ? `${place.path}#${place.id}` : null
}

/** Blocks of one page may share their place, and so what is recorded of it. */
function pageRecords(): (place: Place | undefined) => BlockRecord['pdf'] {
  let known: Place | undefined
  let record: BlockRecord['pdf'] = null
  return (place) => {
    if (place !== known) record = place?.kind === 'page' ? { from: place.from, to: place.to } : null
    known = place
    return record
  }
}

function time(place: Place | undefined): BlockRecord['audio'] {
  return place?.kind === 'time'
    ? { path: place.path, begin: milliseconds(place.begin), end: milliseconds(place.end) }
    : null
}

function findingRecord(finding: Finding): FindingRecord {
  const { rule, source, severity, message, wcag, line, column, unit, hint, block, edition } = finding
  return {
    rule,
    source,
    severity,
    line: line ?? null,
    column: column ?? null,
    ...(unit ? { unit } : {}),
    message,
    hint: hint ?? null,
    wcag,
    block: block ?? null,
    edition: edition ?? null,
  }
}

function failureRecord({ edition, error }: Publication['failures'][number]): FailureRecord {
  return {
    edition,
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    message: error.message,
    hint: 'hint' in error && typeof error.hint === 'string' ? error.hint : null,
  }
}

/** Seconds, to the millisecond: what captions and overlays say too. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
