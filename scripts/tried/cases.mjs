// The cases, smallest first: bytes that did harm once, and what is said of a run with them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { epubOf, gif, jpeg, pdf } from './bytes.mjs'

const front = '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n'
const article = `${front}A few words.\n`
const page = ['--to', 'html', '--quiet']
const svg = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}<path d="M0 0h9"/></svg>`

/** How a run ended. */
function ended({ endless, code, seconds, megabytes }) {
  const memory = megabytes > 400 ? `, ${Math.round(megabytes)} MB` : ''
  return endless
    ? `killed after ${Math.round(seconds)} s${memory}`
    : `exit ${code}, ${seconds.toFixed(1)} s${memory}`
}

/** A case of one article. */
const published =
  (name, content, to = 'html') =>
  async ({ write, lectern }) => {
    write({ [name]: content })
    return ended(await lectern([name, '--to', to, '--quiet']))
  }

const verified =
  (name, content) =>
  async ({ write, lectern }) => {
    write({ [name]: content })
    return ended(await lectern(['verify', name]))
  }

/** What a page, and what was said, hold of a word. */
const tells =
  (word, yes, no) =>
  ({ stdout, stderr, endless }, folder) => {
    if (endless) throw new Error('it took too long')
    return [stdout, stderr, ...filesOf(join(folder, 'out'))].some((text) => text.includes(word)) ? yes : no
  }

function filesOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1'))
}

const pipe =
  (name, args) =>
  async ({ folder, write, lectern }) => {
    write({ 'a.md': article })
    execFileSync('mkfifo', [name], { cwd: folder })
    return ended(await lectern([...args, ...page]))
  }

const device =
  (args) =>
  async ({ write, lectern }) => {
    write({ 'a.md': article })
    return ended(await lectern([...args, ...page]))
  }

const slow = fileURLToPath(new URL('../../packages/node/test/fixtures/pictures/photo.webp', import.meta.url))
const preload = fileURLToPath(new URL('../../test/faults/fail-nth.mjs', import.meta.url))

/** An edition over an older one, where each rename in turn fails, or is the last that is done. */
const renames =
  (kill) =>
  async ({ root, folder, write, lectern }) => {
    const inProcess = existsSync(join(root, 'packages/node/src/isolate')) ? ['--in-process'] : []
    const build = (at, out, words) => {
      write({ 'a.md': `${front}${words}\n` })
      return lectern(['a.md', '--to', 'html,pdf', '--out', join(folder, out), '--quiet', ...inProcess], {
        env: {
          NODE_OPTIONS: at === undefined ? '' : `--import=${preload}`,
          ...{ FAULT_KIND: 'rename', FAULT_AT: String(at), FAULT_KILL: kill ? '1' : '' },
          ...{ FAULT_FOLDER: folder, FAULT_COUNT: join(folder, 'count') },
        },
      })
    }
    await build(undefined, 'old', 'The first.')
    const over = async (at) => {
      const out = `out${at}`
      cpSync(join(folder, 'old'), join(folder, out), { recursive: true })
      await build(at, out, 'The second.')
      return isWhole(join(folder, out, 'a'))
    }
    await over(0)
    const calls = Number(readFileSync(join(folder, 'count'), 'utf8'))
    let broken = 0
    for (let at = 1; at <= calls; at += 1) if (!(await over(at))) broken += 1
    return `${broken} of ${calls} leave files of two editions, or too few`
  }

/** Each file is that of the record. A folder that is away, with the old one beside it, is put back by the next build. */
function isWhole(folder) {
  if (!existsSync(folder)) return readdirSync(join(folder, '..')).some((name) => name.endsWith('.old'))
  if (!existsSync(join(folder, 'edition.json'))) return false
  const { files } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'))
  return files.every(({ path, sha256 }) => {
    const file = join(folder, path)
    return existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256
  })
}

async function withDrippingHost(use) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/wav' })
    const timer = setInterval(() => response.write('R'), 200)
    response.on('close', () => clearInterval(timer))
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  try {
    return await use(`http://127.0.0.1:${server.address().port}/v1`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const service = (url, more = {}) =>
  JSON.stringify({ http: { url, model: 'm', voices: [{ id: 'v', name: 'v', langs: ['en'] }], ...more } })
const spoken = ['a.md', '--to', 'audio', '--audio-format', 'wav', '--quiet']

export const cases = [
  ['74 bytes of Markdown: `[^` and sixty backslashes', published('a.md', `a _b_ c\n\n[^${'\\'.repeat(60)}`)],
  [
    'a drawing that begins with 146 empty comments',
    async ({ write, lectern }) => {
      write({ 'a.md': `${front}![A](a.svg)\n`, 'a.svg': `${'<!---->'.repeat(146)}x` })
      return ended(await lectern(['a.md', ...page]))
    },
  ],
  [
    '4 KB of `<a`',
    published('a.html', `<!doctype html><html lang=en><title>T</title><p>${'<a'.repeat(2000)}`),
  ],
  [
    '`<dl><dt>a<dd>b`, twenty times',
    published('a.html', `<!doctype html><html lang=en><title>T</title>${'<dl><dt>a<dd>b'.repeat(20)}`),
  ],
  [
    'a JPEG of 14 bytes beside another, then a second article',
    async ({ write, lectern, folder }) => {
      write({ 'bad.jpg': jpeg, 'slow.webp': readFileSync(slow) })
      write({
        'a.md': `${article}\n![A sail](slow.webp)\n\n![A boat](bad.jpg)\n\n![A mast](none.png)\n`,
        'b.md': article,
      })
      const run = await lectern(['a.md', 'b.md', '--to', 'html,pdf,epub', '--quiet'])
      return `${ended(run)}; second article ${existsSync(join(folder, 'out/b/b.pdf')) ? 'made' : 'lost'}`
    },
  ],
  [
    'a GIF of 39 bytes, in print',
    async ({ write, lectern }) => {
      write({ 'a.md': `${front}![A flag](a.gif)\n`, 'a.gif': gif })
      return ended(await lectern(['a.md', '--to', 'pdf', '--quiet']))
    },
  ],
  ['`verify` of a PDF of 145 bytes', verified('a.pdf', pdf)],
  ['`verify` of an EPUB of 0.4 MB', verified('a.epub', epubOf(400_000_000))],
  [
    '`node_modules/@lectern/speech-espeak` in the folder',
    async ({ write, lectern, folder }) => {
      const name = 'node_modules/@lectern/speech-espeak'
      const code = `require('fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`
      write({
        'a.md': article,
        [`${name}/package.json`]: '{"name":"@lectern/speech-espeak","main":"i.js"}',
        [`${name}/i.js`]: code,
      })
      await lectern(['a.md', '--to', 'audio', '--engine', 'espeak', '--dry-run'])
      await lectern(['voices', '--engine', 'espeak'])
      return existsSync(join(folder, 'ran')) ? 'runs' : 'is not looked at'
    },
  ],
  [
    '`evil.txt`, a link to a file of the system, in a published folder',
    async ({ write, lectern, folder }) => {
      write({ 'texts/a.md': article, 'secret.txt': 'A secret word.' })
      symlinkSync(join(folder, 'secret.txt'), join(folder, 'texts/evil.txt'))
      return tells('secret word', 'published', 'left out')(await lectern(['texts', ...page]), folder)
    },
  ],
  [
    '`![](x?/%2e%2e/%2e%2e/SECRET.png)`: a name outside the folder',
    async ({ write, lectern, folder }) => {
      write({ 'texts/a.md': `${front}![A](x.png?/%2e%2e/%2e%2e/SECRET.png)\n`, 'Secret.png': 'x' })
      return tells('Secret.png', 'told', 'not told')(await lectern(['texts/a.md', '--to', 'html']), folder)
    },
  ],
  [
    'a style with a comment mark in a string, and a `url()`',
    async ({ program }) => {
      const style = '<style>a{content:"/*"}path{fill:url(//spy.example/a)}b{content:"*/"}</style>'
      const code = `import { sanitizeSvg } from '{node}'
      console.log(new TextDecoder().decode(sanitizeSvg(new TextEncoder().encode(${JSON.stringify(svg(style))}), 'a')))`
      return (await program(code)).stdout.includes('spy.example') ? 'kept' : 'removed'
    },
  ],
  [
    '`memoryResources` with a drawing that has a script',
    async ({ program }) => {
      const code = `import { memoryResources } from '{core}'
      const { bytes } = await memoryResources({ a: ${JSON.stringify(svg('<script>alert(1)</script>'))} }).load('a', ['image/*'])
      console.log(new TextDecoder().decode(bytes))`
      return (await program(code)).stdout.includes('script') ? 'kept' : 'removed'
    },
  ],
  [
    'a password in `http.url`',
    async ({ write, lectern, folder }) => {
      write({ 'a.md': article, 'lectern.config.json': service('http://me:pass-word@127.0.0.1:9/v1') })
      return tells('pass-word', 'told', 'not told')(await lectern([...spoken, '--engine', 'http']), folder)
    },
  ],
  ['a FIFO as an article', pipe('a.txt', ['a.txt'])],
  ['a FIFO as `lectern.config.json`', pipe('lectern.config.json', ['a.md'])],
  ['a FIFO as `--config`', pipe('c.json', ['a.md', '--config', 'c.json'])],
  ['a FIFO as a lexicon', pipe('l.pls', ['a.md', '--lexicon', 'l.pls'])],
  ['`/dev/zero` as an article', device(['/dev/zero'])],
  ['`/dev/zero` as `--config`', device(['a.md', '--config', '/dev/zero'])],
  ['`/dev/zero` as a lexicon', device(['a.md', '--lexicon', '/dev/zero'])],
  [
    'a speech host that sends a byte five times a second',
    async ({ write, lectern }) =>
      withDrippingHost(async (url) => {
        write({ 'a.md': article, 'lectern.config.json': service(url, { timeLimit: 2, retries: 0 }) })
        return ended(await lectern([...spoken, '--engine', 'http']))
      }),
  ],
  [
    'speech programs that are killed, then a build with the same cache',
    async ({ write, lectern, folder }) => {
      const real = execFileSync('sh', ['-c', 'command -v espeak-ng']).toString().trim()
      const once = `if [ -e "$KILLS" ] && [ "$1" != --version ] && [ "\${1#--voices}" = "$1" ]; then rm -f "$KILLS"; kill -9 $$; fi`
      write({
        'bin/espeak-ng': `#!/bin/sh\n${once}\nexec ${real} "$@"\n`,
        kills: '',
        'a.md': `${front}${'Some words are spoken here, one after the other. '.repeat(40)}\n`,
      })
      chmodSync(join(folder, 'bin/espeak-ng'), 0o755)
      const build = (out, cache) =>
        lectern([...spoken, '--engine', 'system', '--out', out], {
          env: {
            PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
            KILLS: join(folder, 'kills'),
            LECTERN_CACHE: join(folder, cache),
          },
        })
      await build('one', 'cache')
      if (existsSync(join(folder, 'kills'))) return 'no program was killed'
      await build('two', 'cache')
      await build('clean', 'other')
      const sound = (out) => filesOf(join(folder, out)).find((text) => text.startsWith('RIFF'))
      return sound('two') === sound('clean') ? 'equal to a clean build' : 'differs from a clean build'
    },
  ],
  ['a rename that fails, each in turn', renames(false)],
  ['a kill at a rename, each in turn', renames(true)],
  [
    '2,000 quotations in one another, by the library',
    async ({ program }) => {
      const code = `import { publish, parse, html, pdf, epub } from '{lectern}'
      import { prepare } from '{core}'
      let node = { type: 'paragraph', children: [{ type: 'text', value: 'x' }] }
      for (let at = 0; at < 2000; at++) node = { type: 'blockquote', children: [node] }
      const said = (error) => console.log(error.name)
      await prepare({ type: 'root', children: [node] }).then(async (article) => {
        for (const { error } of (await publish(article, [html(), pdf(), epub()])).failures) said(error)
      }, said)`
      return [...new Set((await program(code)).stdout.trim().split('\n'))].join(', ') || 'published'
    },
  ],
  [
    'a table row of 3,000 cells over 3,000 rows of one',
    async ({ write, lectern }) => {
      write({ 'a.md': `${front}|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|b|\n'.repeat(3000)}` })
      return ended(await lectern(['a.md', ...page]))
    },
  ],
]
