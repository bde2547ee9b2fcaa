import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.epub': 'application/epub+zip',
}

/** What stands where: the text of a page, a file, or a folder of files. */
export type Mount = { text: string } | { file: string } | { folder: string }

/**
 * Serves a few files to this machine only, for as long as `use` lasts: modules are not loaded from `file:`.
 *
 * @param mounts by path; a folder's ends in `/`
 */
export async function serving<T>(
  mounts: Readonly<Record<string, Mount>>,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const mount = mounts[path]
    if (mount && 'text' in mount) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(mount.text)
      return
    }
    const file = mount && 'file' in mount ? mount.file : inFolder(path, mounts)
    response.setHeader('Content-Type', types[extname(file ?? '')] ?? 'application/octet-stream')
    const stream = createReadStream(file ?? '')
    stream.on('error', () => response.writeHead(404).end())
    stream.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return await use(`http://127.0.0.1:${address.port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function inFolder(path: string, mounts: Readonly<Record<string, Mount>>): string | undefined {
  for (const [prefix, mount] of Object.entries(mounts)) {
    if (!prefix.endsWith('/') || prefix === '/' || !path.startsWith(prefix) || !('folder' in mount)) continue
    const rest = normalize(path.slice(prefix.length))
    return rest.startsWith('..') ? undefined : join(mount.folder, rest)
  }
  return undefined
}
