import { LecternError } from '@lectern/core'

export type Format = 'markdown' | 'text' | 'html'

const byExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

export const mediaTypes: Readonly<Record<Format, string>> = {
  markdown: 'text/markdown',
  text: 'text/plain',
  html: 'text/html',
}

/** The format that was asked for, else by the file's extension; a source without a name is Markdown. */
export function formatOf(format: Format | undefined, path: string | undefined): Format {
  if (format) {
    if (Object.hasOwn(mediaTypes, format)) return format
    throw unknown(`"${format}"`)
  }
  const extension = path && /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  if (!extension) return 'markdown'
  const found = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
  if (!found) throw unknown(`the extension of "${path}"`)
  return found
}

function unknown(what: string): LecternError {
  return new LecternError('unknown-format', `Lectern cannot tell the format from ${what}`, {
    hint: 'Formats are markdown (.md, .markdown), text (.txt) and html (.html, .htm).',
  })
}
