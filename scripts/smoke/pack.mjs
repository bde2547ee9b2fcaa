import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const execute = promisify(execFile)

/** Runs a program; what it printed. An error says what it complained of. */
export async function run(program, args, options = {}) {
  const { stdout } = await execute(program, args, { maxBuffer: 1 << 26, timeout: 600_000, ...options })
  return stdout
}

/** Packs every package as npm would publish it. */
export async function pack(folder) {
  await mkdir(folder, { recursive: true })
  const args = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', folder]
  await run('npx', ['--yes', 'pnpm@10.34.8', ...args], { cwd: root })
}

/** Versions of the packed packages, as a manifest names them. */
export async function tarballs(packs) {
  const files = await readdir(packs)
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/-\d+\.\d+\.\d+\.tgz$/, '').replace(/^lectern-/, '@lectern/'),
      `file:${join(packs, file)}`,
    ]),
  )
}

/** A folder with a manifest that asks for `lectern` and `@lectern/browser` as they were packed, and for what else a tool needs. */
export async function project(place, packs, more = {}) {
  const packed = await tarballs(packs)
  await mkdir(place, { recursive: true })
  const { dependencies = {}, ...fields } = more
  const manifest = {
    name: 'smoke',
    private: true,
    type: 'module',
    dependencies: {
      lectern: packed.lectern,
      '@lectern/browser': packed['@lectern/browser'],
      ...dependencies,
    },
    overrides: { ...packed, lectern: '$lectern', '@lectern/browser': '$@lectern/browser' },
    resolutions: packed,
    pnpm: { overrides: packed },
    ...fields,
  }
  await writeFile(join(place, 'package.json'), JSON.stringify(manifest, null, 2))
}
