// Installs the checkers: the npm ones from this folder's lock file, veraPDF from Maven Central.
// Running it again costs nothing once everything is there.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const vendor = join(folder, 'vendor')

const verapdf = {
  artifact: 'org.verapdf.apps:greenfield-apps:1.28.2',
  sha256: '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6',
}
const mavenPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'

installNpm()
installVerapdf()

function installNpm() {
  const stamp = join(folder, 'node_modules', '.installed')
  const lock = sha256(join(folder, 'package-lock.json'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  // Install scripts would fetch a browser and a Java of their own; the checkers use this machine's.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { PUPPETEER_SKIP_DOWNLOAD: '1' })
  writeFileSync(stamp, lock)
}

function installVerapdf() {
  const target = join(vendor, 'verapdf.jar')
  if (existsSync(target) && sha256(target) === verapdf.sha256) return
  mkdirSync(vendor, { recursive: true })
  const options = [
    `-Dartifact=${verapdf.artifact}`,
    `-DoutputDirectory=${vendor}`,
    '-Dmdep.stripVersion=true',
  ]
  run('mvn', ['-q', '-B', `${mavenPlugin}:copy`, ...options])
  const copied = join(vendor, 'greenfield-apps.jar')
  if (sha256(copied) !== verapdf.sha256) throw new Error('veraPDF: the jar is not the one that was pinned')
  renameSync(copied, target)
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function run(program, args, env = {}) {
  const stdio = ['ignore', 'inherit', 'inherit']
  execFileSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio,
    shell: process.platform === 'win32',
  })
}
