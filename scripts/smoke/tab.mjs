import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { run } from './pack.mjs'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

/** What the page of a folder says in Chromium, once it says "made" or "failed". */
export async function inTab(folder) {
  const server = createServer(async ({ url }, response) => {
    const file = join(
      folder,
      decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html'),
    )
    const info = await stat(file).catch(() => undefined)
    if (!info?.isFile()) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const address = `http://127.0.0.1:${server.address().port}/`
    const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
    const page = await run('chromium', [...quiet, '--virtual-time-budget=60000', '--dump-dom', address])
    const [, said] = /<body[^>]*>([^<]*)/.exec(page) ?? []
    if (!said?.startsWith('made: ')) throw new Error(said ?? 'The page says nothing')
    return said
  } finally {
    server.close()
  }
}
