// What `npm start` and `npm test` do first: install with the pinned pnpm when something changed, then build.
// No dependencies: it runs before there are any. Node.js >= 20.19 and npm are all it needs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'
const stamp = join(root, 'node_modules', '.lectern-installed')

/**
 * Installs and builds; each step is skipped when nothing changed since.
 */
export async function setUp() {
  refuseOldNode()
  await install()
  await build()
}

export function bin(name) {
  return join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name)
}

/** Runs a program with its output on ours; answers its exit code. `started` is given its process. */
export function run(command, args, options = {}, started = () => undefined) {
  return new Promise((resolve, reject) => {
    // npm's own shims on Windows are scripts, which need a shell; all arguments here are our own or the user's.
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options })
    started(child)
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Ends the process when a step fails, in the words of what failed. */
export async function step(label, command, args, options) {
  say(`• ${label}`)
  const code = await run(command, args, options)
  if (code === 0) return
  say(`✗ ${label}: ${[command, ...args].join(' ')} ended with ${code}`)
  process.exit(code)
}

async function install() {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const args = [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--config.confirm-modules-purge=false',
  ]
  await step(`Installing with ${packageManager}`, windows ? 'npx.cmd' : 'npx', args, {
    env: cleanEnvironment(),
  })
  writeFileSync(stamp, now)
}

async function build() {
  await step('Making modules of the languages', process.execPath, ['scripts/languages.mjs'])
  await step('Building', bin('tsc'), ['-b'])
  await step('Bundling', process.execPath, ['scripts/bundle.mjs'])
}

/** Everything that decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests()]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function manifests() {
  return ['packages', 'examples']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')))
    .filter((file) => existsSync(join(root, file)))
    .sort()
}

/**
 * npm hands its settings on in the environment, where pnpm would read some of them as its own. What tells where
 * packages come from stays; what describes npm's own run goes.
 */
function cleanEnvironment() {
  const kept = /^npm_config_(.*registry|.*_authtoken|.*proxy|ca|cafile|strict_ssl|offline|cache|userconfig)$/i
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|INIT_CWD$)/i.test(name) || kept.test(name)),
  )
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Lectern needs Node.js 20.19 or later; this is ${process.versions.node}.`)
  process.exit(2)
}
