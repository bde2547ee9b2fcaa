// What was found, tried again: each case of scripts/tried/cases.mjs on a checkout that is built, which may be an older one. Prints a row each.
//
// Usage: node scripts/tried.mjs [CHECKOUT…] [--only PATTERN] [--seconds 20]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cases } from './tried/cases.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, seconds: { type: 'string', default: '20' } },
})
const checkouts = (positionals.length > 0 ? positionals : [here]).map((path) => resolve(path))

for (const [name, attempt] of cases.filter(([name]) => new RegExp(values.only).test(name))) {
  const told = []
  for (const root of checkouts) told.push(await tryIn(root, attempt))
  console.log(`| ${[name, ...told].join(' | ')} |`)
}

/** What a case says of a checkout. */
async function tryIn(root, attempt) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-tried-'))
  const env = { LECTERN_CACHE: join(folder, '.cache') }
  const from = (args, options = {}) =>
    execute(process.execPath, args, { cwd: folder, ...options, env: { ...env, ...options.env } })
  const bin = join(root, 'packages/lectern/bin/lectern.js')
  try {
    return await attempt({
      root,
      folder,
      write(files) {
        for (const [path, content] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), content)
        }
      },
      lectern: (args, options) => from([bin, ...args], options),
      /** A program that imports from the checkout: `{PACKAGE}` stands for where one is. */
      program(code, options) {
        const text = code.replace(/\{([\w-]+)\}/g, (_, name) => join(root, 'packages', name, 'dist/index.js'))
        return from(['--input-type=module', '--eval', text], options)
      },
    })
  } catch (error) {
    return `not to be tried: ${String(error.message).split('\n')[0]}`
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs a program for as long as it may, and looks how much memory it and its children hold at most. */
function execute(program, args, { cwd, env }) {
  return new Promise((done) => {
    const begun = performance.now()
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: true })
    const run = { code: null, stdout: '', stderr: '', seconds: 0, megabytes: 0, endless: false }
    child.stdout.on('data', (chunk) => {
      run.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      run.stderr += chunk
    })
    child.stdin.end()
    const looking = setInterval(() => {
      run.megabytes = Math.max(run.megabytes, heldBy(child.pid))
    }, 50)
    const limit = setTimeout(() => {
      run.endless = true
      process.kill(-child.pid, 'SIGKILL')
    }, Number(values.seconds) * 1000)
    child.once('close', (code) => {
      clearInterval(looking)
      clearTimeout(limit)
      done({ ...run, code, seconds: (performance.now() - begun) / 1000 })
    })
  })
}

/** Megabytes of the largest process of a tree; Linux only. */
function heldBy(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return Math.max(own, ...children.map(heldBy))
  } catch {
    return 0
  }
}
