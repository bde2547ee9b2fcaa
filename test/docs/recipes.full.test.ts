import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../conformance/support/run.ts'
import { recipes } from './recipe-files.ts'
import { packages, root } from './snippets.ts'

// Every program of docs/recipes runs as it stands there, in a folder where npm installed the frameworks.

const frameworks = [
  'express@5',
  'fastify@5',
  'hono@4',
  '@hono/node-server@1',
  '@11ty/eleventy@3',
  'astro@5',
  'remark-parse@11',
  'rehype-stringify@10',
  'unified@11',
  'unist-util-visit@5',
]
const article =
  '---\ntitle: The ferry\nlang: en\ndate: 2026-05-04\n---\n\nThe ferry leaves at $\\frac{1}{2}$ past noon.\n'

let folder = ''
const started: ChildProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-recipes-'))
  await cp(recipes, folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const install = await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...frameworks],
    { cwd: folder },
  )
  expect(install).toMatchObject({ status: 0 })
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '@lectern'), { recursive: true })
  for (const name of packages) {
    const { name: called } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'))
    await symlink(join(root, 'packages', name), join(modules, called), 'junction')
  }
  await writeFile(join(folder, 'article.md'), article)
}, 300_000)
afterAll(async () => {
  for (const child of started) child.kill()
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
})

const node = (args: readonly string[], cwd = folder) => run(process.execPath, args, { cwd })

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The address of a server that was started, once it answers. */
async function serving(program: string): Promise<string> {
  const port = await freePort()
  started.push(
    spawn(process.execPath, [program], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
      stdio: 'inherit',
    }),
  )
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return address
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${program} does not answer`)
}

it.each(['express', 'fastify', 'hono'])(
  'a service of %s answers editions, and keeps its limits',
  async (framework) => {
    const address = await serving(`http/${framework}.mjs`)
    const post = (kind: string, body: string) =>
      fetch(`${address}/${kind}`, { method: 'POST', body, headers: { 'content-type': 'text/markdown' } })
    const pdf = await post('pdf', article)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
    expect((await post('audio', article)).status).toBe(404)
    expect((await post('html', 'x'.repeat(1_000_001))).status).toBe(413)
  },
)

it('a queue worker makes what can be made, and says why the rest cannot', async () => {
  await mkdir(join(folder, 'jobs'))
  await writeFile(join(folder, 'jobs/ferry.md'), article)
  await writeFile(join(folder, 'jobs/broken.md'), Uint8Array.of(0, 1, 0))
  expect(await node(['queue/worker.mjs'])).toMatchObject({ status: 0 })
  expect((await readFile(join(folder, 'done/ferry/ferry.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await readFile(join(folder, 'failed/broken.txt'), 'utf8')).toMatch(/\S/)
})

it('a unified pipeline ends in Lectern, and begins with it', async () => {
  const ends = await node(['unified/lectern-in-unified.mjs'])
  expect(ends).toMatchObject({ status: 0, stdout: expect.stringContaining('The ferry leaves!!') })
  const begins = await node(['unified/unified-after-lectern.mjs'])
  expect(begins).toMatchObject({ status: 0, stdout: expect.stringContaining('target="_blank"') })
  expect(begins.stdout).toContain('id="ferry-hello"')
  const editions = await node(['unified/editions-in-unified.mjs'])
  expect(editions).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^hello\.pdf \d+\nhello\.html \d+\n$/),
  })
})

it('an Astro site has articles beside its own Markdown', async () => {
  const site = join(folder, 'astro')
  const astro = join(folder, 'node_modules/astro/astro.js')
  const build = await run(process.execPath, [astro, 'build'], {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  expect(build).toMatchObject({ status: 0 })
  const page = await readFile(join(site, 'dist/ferry/index.html'), 'utf8')
  expect(page).toContain('<title>The ferry</title>')
  expect(page).toContain('<math')
})

it('an Eleventy site has each page with its PDF', async () => {
  const site = join(folder, 'eleventy')
  const eleventy = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
  expect(await node([eleventy, '--config=eleventy.config.mjs'], site)).toMatchObject({ status: 0 })
  const page = await readFile(join(site, '_site/ferry/index.html'), 'utf8')
  expect(page).toContain('<math')
  expect(page).toContain('<h1>The ferry</h1>')
  expect((await readFile(join(site, '_site/ferry/index.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})

it('Vite takes articles for modules', async () => {
  // Vitest brings it along.
  const fromVitest = createRequire(await realpath(join(root, 'node_modules/vitest/package.json')))
  const { build } = await import(fromVitest.resolve('vite'))
  const site = join(folder, 'vite')
  await build({
    root: site,
    configFile: join(site, 'vite.config.mjs'),
    logLevel: 'error',
    build: { minify: false },
  })
  const page = await readFile(join(site, 'dist/index.html'), 'utf8')
  const [, script = ''] = /src="\/(assets\/[^"]+)"/.exec(page) ?? []
  expect(await readFile(join(site, 'dist', script), 'utf8')).toContain('The ferry')
})

/** Lines of a workflow that run the command. */
async function workflowCommands(): Promise<string[]> {
  const text = await readFile(join(folder, 'github-action/accessibility.yml'), 'utf8')
  return [...text.matchAll(/run: npx (lectern .*)/g)].map(([, line = '']) => line)
}

it('the commands of the GitHub Action annotate lines, and write what code scanning reads', async () => {
  await mkdir(join(folder, 'articles'), { recursive: true })
  await writeFile(join(folder, 'articles/ferry.md'), `${article}\n![](boat.png)\n`)
  const [annotate = '', scan = ''] = await workflowCommands()
  const bin = join(root, 'node_modules/.bin')
  const shell = (line: string) => run('sh', ['-c', `PATH="${bin}:$PATH" ${line}`], { cwd: folder })
  expect(await shell(annotate)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^::error file=articles\/ferry\.md,line=9/m),
  })
  expect(await shell(scan)).toMatchObject({ status: 0 })
  const sarif = JSON.parse(await readFile(join(folder, 'findings.sarif'), 'utf8'))
  expect(sarif.runs[0].results[0]).toMatchObject({ level: 'error' })
})
