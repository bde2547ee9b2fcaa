import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/check-imports.mjs', import.meta.url))

type Files = Readonly<Record<string, string>>

const manifest = (name: string, dependencies: readonly string[] = [], license = 'MIT'): string =>
  JSON.stringify(
    { name, license, dependencies: Object.fromEntries(dependencies.map((key) => [key, '*'])) },
    null,
    2,
  )

const sound: Files = {
  'core/package.json': manifest('@lectern/core', ['@types/mdast', 'unified']),
  'core/src/index.ts': "import type { Root } from 'mdast'\nimport { unified } from 'unified'\n",
  'hast/package.json': manifest('@lectern/hast', ['@lectern/core']),
  'hast/src/a/b.ts':
    "import {\n  x,\n} from '@lectern/core'\nimport './c.ts'\n// import 'pdfkit'\n/** import x from 'y' */\n",
  'pdf/package.json': manifest('@lectern/pdf', ['@lectern/core']),
  'pdf/src/index.ts': "const glob = '**/*.md'\n",
  'pdf/src/core.ts': "import '@lectern/core'\n",
  'node/package.json': manifest('@lectern/node', ['@lectern/core']),
  'node/src/core.ts': "import type { Article } from '@lectern/core'\n",
  'node/src/index.ts': "import { readFile } from 'node:fs/promises'\nawait import('node:path')\n",
  'espeak/package.json': manifest('@lectern/speech-espeak', [], 'GPL-3.0-or-later'),
}

const breaches: [what: string, change: Files, line: string][] = [
  [
    'a forbidden import',
    { 'pdf/src/index.ts': "\nimport { h } from '@lectern/hast'\n" },
    'packages/pdf/src/index.ts:2: @lectern/pdf may not import @lectern/hast',
  ],
  [
    'a forbidden import over several lines',
    { 'pdf/src/index.ts': "import {\n  h,\n} from '@lectern/hast'\n" },
    'packages/pdf/src/index.ts:3: @lectern/pdf may not import @lectern/hast',
  ],
  [
    'a forbidden import on demand',
    { 'core/src/late.ts': "await import('@lectern/hast')\n" },
    'packages/core/src/late.ts:1: @lectern/core may not import @lectern/hast',
  ],
  [
    'a forbidden re-export',
    { 'core/src/late.ts': "export * from '@lectern/hast'\n" },
    'packages/core/src/late.ts:1: @lectern/core may not import @lectern/hast',
  ],
  [
    'a way round by path',
    { 'pdf/src/index.ts': "import { h } from '../../hast/src/a/b.ts'\n" },
    'packages/pdf/src/index.ts:1: ../../hast/src/a/b.ts leaves the package',
  ],
  [
    'Node in a package for browsers',
    { 'core/src/io.ts': "// why\nimport { readFile } from 'node:fs'\n" },
    'packages/core/src/io.ts:2: @lectern/core runs in browsers and may not import node:fs',
  ],
  [
    'Node by its old name',
    { 'core/src/io.ts': "import { readFile } from 'fs'\n" },
    'packages/core/src/io.ts:1: @lectern/core runs in browsers and may not import fs',
  ],
  [
    'an undeclared dependency',
    { 'pdf/src/index.ts': "const a = 'b/*.c'\nimport x from 'pdfkit/js/a.js'\n" },
    'packages/pdf/src/index.ts:2: pdfkit is not among the dependencies of @lectern/pdf',
  ],
  [
    'a forbidden dependency',
    { 'pdf/package.json': manifest('@lectern/pdf', ['@lectern/core', '@lectern/hast']) },
    'packages/pdf/package.json:6: @lectern/pdf may not depend on @lectern/hast',
  ],
  [
    'a GPL dependency',
    { 'node/package.json': manifest('@lectern/node', ['@lectern/core', '@lectern/speech-espeak']) },
    'packages/node/package.json:6: @lectern/node is permissive and must not depend on @lectern/speech-espeak, which is GPL',
  ],
  [
    'a dependency that nothing imports',
    { 'pdf/package.json': manifest('@lectern/pdf', ['@lectern/core', 'pdfkit']) },
    'packages/pdf/package.json:6: nothing in @lectern/pdf imports pdfkit',
  ],
  [
    'a package without rules',
    { 'new/package.json': manifest('@lectern/new') },
    'packages/new/package.json:2: @lectern/new is missing from scripts/import-rules.json',
  ],
]

describe('check-imports', () => {
  it('finds nothing where all keep to the rules', async () => {
    expect(await breachesIn(sound)).toEqual([])
  })

  it.each(breaches)('names %s', async (_what, change, line) => {
    expect(await breachesIn({ ...sound, ...change })).toEqual([line])
  })
})

async function breachesIn(files: Files): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'lectern-imports-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, 'packages', path)), { recursive: true })
      await writeFile(join(root, 'packages', path), content)
    }
    const { status, lines } = await runOn(root)
    expect(status).toBe(lines.length === 0 ? 0 : 1)
    return lines
  } finally {
    await rm(root, { recursive: true })
  }
}

function runOn(root: string): Promise<{ status: number; lines: string[] }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, root], (_error, _stdout, stderr) => {
      const lines = stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('Imports: '))
      resolve({ status: child.exitCode ?? 0, lines })
    })
  })
}
