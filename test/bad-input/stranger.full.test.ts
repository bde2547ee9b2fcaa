import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, lectern } from '../support/lectern.ts'

// What a folder that came from a stranger may try: to run code, to be read outside itself, to keep the command busy.

const article = '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\nA few words.\n'
const page = ['--to', 'html', '--quiet']

async function write(files: Readonly<Record<string, string>>, folder: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** A module that says that it ran. */
const tell = (folder: string): string =>
  `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')\n`

const hasRun = async (folder: string): Promise<boolean> => (await readdir(folder)).includes('ran')

describe('code', () => {
  it('of a package in the current folder is not run', async () => {
    await inFolder(async (folder) => {
      const name = 'node_modules/@lectern/speech-espeak'
      await write(
        {
          'a.md': article,
          [`${name}/package.json`]: '{"name":"@lectern/speech-espeak","main":"index.js"}',
          [`${name}/index.js`]: tell(folder),
        },
        folder,
      )
      await lectern(['a.md', '--to', 'audio', '--engine', 'espeak', '--dry-run'], { cwd: folder })
      await lectern(['voices', '--engine', 'espeak'], { cwd: folder })
      expect(await hasRun(folder)).toBe(false)
    })
  })

  it('of a configuration beside an article is not run', async () => {
    await inFolder(async (folder) => {
      await write(
        {
          'mine/package.json': '{}',
          'theirs/a.md': article,
          'theirs/lectern.config.js': `${tell(folder)}module.exports = {}\n`,
          'lectern.config.js': `${tell(folder)}module.exports = {}\n`,
        },
        folder,
      )
      const run = await lectern(['../theirs/a.md', ...page], { cwd: join(folder, 'mine') })
      expect(run).toMatchObject({ code: 0 })
      expect(await hasRun(folder)).toBe(false)
    })
  })

  it('of the configuration of the project is run, told in one line, unless it is not wanted', async () => {
    await inFolder(async (folder) => {
      await write(
        {
          'package.json': '{}',
          'lectern.config.json': '{"title":"From above"}',
          'texts/a.md': article,
        },
        folder,
      )
      const cwd = join(folder, 'texts')
      const run = await lectern(['a.md', '--to', 'html'], { cwd })
      expect(run.stderr.match(/^Configuration: .*$/gm)).toEqual(['Configuration: ../lectern.config.json'])
      expect(await readFile(join(cwd, 'out/a/a.html'), 'utf8')).toContain('From above')
      const without = await lectern(['a.md', '--to', 'html', '--no-config'], { cwd })
      expect(without.stderr).not.toContain('Configuration')
      expect(await readFile(join(cwd, 'out/a/a.html'), 'utf8')).not.toContain('From above')
    })
  })
})

describe('files', () => {
  it('behind links in a folder are published where they stay in it, and left out where they do not', async () => {
    await inFolder(async (folder) => {
      await write(
        { 'secret/s.md': 'A secret.', 'texts/a.md': article, 'texts/sub/b.md': article.replace('few', 'b') },
        folder,
      )
      const texts = join(folder, 'texts')
      await symlink(join(folder, 'secret/s.md'), join(texts, 'evil.md'))
      await symlink(join(folder, 'secret'), join(texts, 'linked'))
      await symlink('sub/b.md', join(texts, 'c.md'))
      const run = await lectern(['texts', '--to', 'html', '--out', 'out'], { cwd: folder })
      expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a', 'b', 'c', 'index.html'])
      expect(run.stderr).toContain('Left out: texts/evil.md is a link to a file outside its folder')
    })
  })

  it.skipIf(process.platform === 'win32')('that never end are refused', { timeout: 120_000 }, async () => {
    await inFolder(async (folder) => {
      await write({ 'a.md': article }, folder)
      expect(
        spawnSync('mkfifo', ['pipe', 'lectern.config.json', 'lexicon.pls'], { cwd: folder }).status,
      ).toBe(0)
      const build = (...args: string[]) => lectern([...args, ...page], { cwd: folder })
      expect(await build('a.md')).toMatchObject({ code: 0, stderr: '' })
      // From its modules: what Node.js remembers of a pipe once kept its loader from finding them.
      const plain = await lectern(['a.md', ...page], { cwd: folder, env: { LECTERN_PLAIN: '1' } })
      expect(plain).toMatchObject({ code: 0, stderr: '' })
      expect(await build('pipe')).toMatchObject({ code: 2 })
      expect(await build('/dev/zero')).toMatchObject({ code: 2 })
      expect(await build('a.md', '--config', 'lectern.config.json')).toMatchObject({ code: 2 })
      await rename(join(folder, 'pipe'), join(folder, 'pipe.json'))
      expect(await build('a.md', '--config', 'pipe.json')).toMatchObject({ code: 2 })
      expect(await build('a.md', '--config', '/dev/zero')).toMatchObject({ code: 2 })
      expect(await build('a.md', '--lexicon', 'lexicon.pls')).toMatchObject({ code: 1 })
      expect(await build('a.md', '--lexicon', '/dev/zero')).toMatchObject({ code: 1 })
    })
  })

  it('that are damaged cost themselves, not the article beside them', async () => {
    await inFolder(async (folder) => {
      // It says that its density follows, and ends.
      const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...Buffer.from('JFIF'), 0, 1, 1, 1)
      await writeFile(join(folder, 'bad.jpg'), jpeg)
      await copyFile(
        new URL('../../packages/node/test/fixtures/pictures/photo.webp', import.meta.url),
        join(folder, 'slow.webp'),
      )
      await write(
        {
          'a.md': `${article}\n![A sail](slow.webp)\n\n![A boat](bad.jpg)\n\n![A mast](none.png)\n`,
          'b.md': article,
        },
        folder,
      )
      const run = await lectern(['a.md', 'b.md', '--to', 'html,pdf,epub'], { cwd: folder })
      expect(run.stderr).toContain('bad.jpg cannot be printed (image/jpeg: it is truncated or damaged)')
      expect(run.stdout).toContain(join('out', 'a', 'a.pdf'))
      expect(run.stdout).toContain(join('out', 'b', 'b.pdf'))
      expect(run.code).toBe(0)
    })
  })
})

describe('an article that takes more than it may', () => {
  /** An extension stands for whatever hangs. */
  const config = `export default { readers: [{
    name: 'slow', extensions: ['slow'], mediaTypes: [],
    read() { const held = []; for (;;) if (process.env.GREEDY) held.push(new Uint8Array(1 << 24).fill(1)) },
  }] }`

  it.each([
    ['time', ['--max-time', '8'], {}],
    ['processor time', ['--max-processor-time', '1'], {}],
    ['memory', ['--max-memory', '500'], { GREEDY: '1' }],
  ])('fails by its limit (%s), and the next one is published', async (limit, options, env) => {
    await inFolder(async (folder) => {
      await write({ 'a.slow': 'words', 'b.md': article, 'lectern.config.mjs': config }, folder)
      const args = ['a.slow', 'b.md', '--config', 'lectern.config.mjs', ...page, ...options]
      const run = await lectern(args, { cwd: folder, env })
      expect(run.code).toBe(1)
      expect(run.stderr).toMatch(/^a\.slow: error over-limit {2}Stopped/m)
      expect(run.stderr).toContain(`--max-${limit.replace(' time', '-time')}`)
      expect(run.stdout).toContain(join('out', 'b', 'b.html'))
      expect(await readdir(join(folder, 'out'))).toEqual(['b'])
    })
  })

  it.each([
    ['time', ['--max-time', '2'], {}],
    ['processor time', ['--max-processor-time', '1'], {}],
    ['memory', ['--max-memory', '500'], { GREEDY: '1' }],
  ])('by itself ends the command by its limit (%s), and leaves nothing', async (limit, options, env) => {
    await inFolder(async (folder) => {
      await write({ 'a.slow': 'words', 'lectern.config.mjs': config }, folder)
      const run = await lectern(['a.slow', ...page, ...options], { cwd: folder, env })
      expect(run).toMatchObject({ code: 1, stdout: '' })
      expect(run.stderr).toMatch(/^a\.slow: error over-limit {2}Stopped \(reading\): .+\n {4}Raise .+\n$/m)
      expect(run.stderr).toContain(`--max-${limit.replace(' time', '-time')}`)
      expect(await readdir(folder)).toEqual(['a.slow', 'lectern.config.mjs'])
    })
  })

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', '', []],
    ['SIGTERM', '', []],
    ['SIGINT', 'in a process', ['--isolate']],
    ['SIGTERM', 'in a process', ['--isolate']],
  ] as const)('ends within a second of %s %s, whatever it does', async (signal, where, options) => {
    const apart = where !== ''
    await inFolder(async (folder) => {
      await write({ 'a.slow': 'words', 'lectern.config.mjs': config }, folder)
      let sent = 0
      const args = ['a.slow', '--config', 'lectern.config.mjs', '--to', 'html', ...options]
      const {
        code,
        stderr,
        signal: ended,
      } = await lectern(args, {
        cwd: folder,
        watch(stderr, _interrupt, child) {
          if (sent || !stderr.includes('Configuration')) return
          sent = performance.now()
          child.kill(signal)
        },
      })
      expect(performance.now() - sent).toBeLessThan(2_000)
      expect({ code, ended }).toEqual({ code: apart ? 130 : null, ended: apart ? null : signal })
      expect(stderr.includes('No file was left incomplete')).toBe(apart)
    })
  })
})
