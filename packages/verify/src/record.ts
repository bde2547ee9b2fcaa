import { LecternError } from '@lectern/core'

/** The parts of `edition.json` that judging needs. */
interface FileJson {
  edition: string
  path: string
  mediaType: string
  bytes: number
  sha256: string
  linked?: boolean
}

export interface EditionJson {
  article: { lang: string; title: string; source: string }
  files: readonly FileJson[]
  blocks: readonly BlockJson[]
  findings: readonly { rule: string; block?: string | null }[]
}

export interface BlockJson {
  id: string
  type: string
  parent: string | null
  source: { line: number; column: number } | null
  html: string | null
  epub: string | null
  pdf: object | null
  audio: { begin: number; end: number } | null
}

/** @throws LecternError `unreadable-input` when it is not the edition.json of a run */
export function readRecord(bytes: Uint8Array): EditionJson {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw unreadable(cause)
  }
  if (!isRecord(value)) throw unreadable()
  return value
}

/** Whether a value is a record. The schema stands in `@lectern/verify/report`; this only refuses what is something else altogether. */
function isRecord(value: unknown): value is EditionJson {
  if (typeof value !== 'object' || value === null) return false
  const { article, files, blocks, findings } = value as Partial<EditionJson>
  return (
    typeof article?.lang === 'string' &&
    [files, blocks, findings].every(Array.isArray) &&
    (files ?? []).every((file) => typeof file?.path === 'string' && typeof file.sha256 === 'string') &&
    (blocks ?? []).every((block) => typeof block?.id === 'string')
  )
}

function unreadable(cause?: unknown): LecternError {
  return new LecternError('unreadable-input', 'This is not the edition.json of a run', {
    hint: 'Name the folder that lectern build made.',
    cause,
  })
}
