import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { command, inFolder, lectern } from '../support/lectern.ts'

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

describe('help', () => {
  it('answers before anything heavy is loaded: in less than three times what Node takes to do nothing', async () => {
    const [own, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < 5; round += 1) {
      bare.push(await timed(() => promisify(execFile)(process.execPath, ['-e', '0'])))
      own.push(
        await timed(async () => {
          const run = await lectern(['--help'])
          expect(run).toMatchObject({ code: 0, stderr: '' })
          expect(run.stdout).toContain('lectern verify PATH')
        }),
      )
    }
    // The best of five, since other tests share the machine.
    expect(Math.min(...own)).toBeLessThan(3 * Math.min(...bare))
  })

  it('names every option of a command, and the version', async () => {
    const { stdout } = await lectern(['build', '--help'])
    for (const flag of [
      'to',
      'out',
      'title',
      'lang',
      'author',
      'date',
      'preset',
      'text-size',
      'number',
      'paper',
      'pdf-standard',
      'engine',
      'voice',
      'rate',
      'audio-format',
      'recording',
      'cues',
      'assets',
      'allow-host',
      'strict',
      'json',
      'quiet',
      'config',
    ]) {
      expect(stdout).toContain(`--${flag}`)
    }
    expect((await lectern(['help', 'build'])).stdout).toBe(stdout)
    expect((await lectern(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('streams', () => {
  const run = promisify(execFile)
  const full = '/dev/full'

  it.skipIf(!existsSync(full))(
    'a full disk behind standard output is said in a sentence (skipped where there is no /dev/full)',
    () =>
      expect(
        run('sh', ['-c', `"$0" "$1" --help > ${full}`, process.execPath, command]),
      ).rejects.toMatchObject({
        code: 1,
        stderr: 'lectern error  Standard output cannot be written (ENOSPC)\n',
      }),
  )

  it.skipIf(!existsSync(full))('messages that nobody can read are no failure', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'a.md'), 'Words.\n')
      const call = `"$0" "$1" a.md --to html 2> ${full}`
      const { stdout } = await run('sh', ['-c', call, process.execPath, command], { cwd: folder })
      expect(stdout).toContain('a.html')
    }),
  )

  it('a terminal does not obey the name of a file', async () => {
    const { stderr } = await lectern(['\u001b[31mnone\u202e.md'])
    expect(stderr).toContain('No article found: \\u001b[31mnone\\u202e.md')
  })
})

describe('voices', () => {
  it('lists the voices of an engine, by language when asked', async () => {
    const all = await lectern(['voices', '--engine', 'tone'])
    expect(all.stdout.split('\n').length).toBeGreaterThan(5)
    const some = await lectern(['voices', '--engine', 'tone', '--lang', 'fr', '--json'])
    expect(JSON.parse(some.stdout)).toEqual([
      { engine: 'tone', id: 'tone-fr', name: 'Tone fr', langs: ['fr'], license: 'MIT' },
    ])
  })

  it('of a region are those of it alone, and those of the language where it has none', async () => {
    const idsFor = async (lang: string) => {
      const { stdout } = await lectern(['voices', '--engine', 'espeak', '--lang', lang, '--json'])
      return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)
    }
    expect(await idsFor('en-US')).toEqual(['en-US', 'en-US-nyc'])
    expect(await idsFor('fr-fr')).toEqual(['fr'])
    expect(await idsFor('fr-CA')).toEqual(['fr-BE', 'fr-CH', 'fr'])
  })
})

describe('check', () => {
  it('takes two articles of one name, and has one that cannot be read among its findings', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-check-'))
    try {
      for (const [path, text] of [
        ['a/report.md', '![](x.png)'],
        ['b/report.docx', 'no ZIP file'],
      ] as const) {
        await mkdir(join(folder, path, '..'))
        await writeFile(join(folder, path), text)
      }
      const { code, stdout } = await lectern(['check', '.', '--lang', 'en', '--format', 'json'], {
        cwd: folder,
      })
      expect(code).toBe(1)
      const { findings } = JSON.parse(stdout) as { findings: { rule: string; path: string }[] }
      const found = findings.map(({ rule, path }) => `${path}: ${rule}`)
      expect(found).toContain('a/report.md: image-alt')
      expect(found).toContain('b/report.docx: unreadable-input')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('takes levels of rules from the configuration and from the call, and names a rule that nobody has', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'lectern.config.json'), '{ "rules": { "image-alt": "warning" } }')
      await writeFile(
        join(folder, 'a.md'),
        '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n![](x.png) [here](https://example.org)\n',
      )
      const { stdout, stderr, code } = await lectern(
        [
          'check',
          'a.md',
          '--rules',
          'link-purpose=off',
          '--rules',
          'image-al=off',
          '--rules',
          'picture-missing=off',
        ],
        { cwd: folder },
      )
      expect(code).toBe(0)
      expect(stdout).toMatch(/warning +This picture has no text alternative/)
      expect(stdout).not.toContain('link-purpose')
      expect(stderr).toContain('No rule of Lectern is called "image-al". Did you mean “image-alt”?')
    })
  })
})

describe('a baseline', () => {
  it('leaves out what is known, though it moves, and fails for what is new', async () => {
    await inFolder(async (folder) => {
      const front = '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n'
      const write = (text: string) => writeFile(join(folder, 'a.md'), front + text)
      const check = (...more: string[]) => lectern(['check', 'a.md', ...more], { cwd: folder })
      await write('See [here](https://example.org).\n')
      expect(await check('--write-baseline', 'known.json')).toMatchObject({ code: 0 })
      expect(JSON.parse(await readFile(join(folder, 'known.json'), 'utf8'))).toEqual({
        'a.md': { 'link-purpose': 1 },
      })
      await write('A line more.\n\nSee [here](https://example.org).\n')
      const known = await check('--baseline', 'known.json', '--max-warnings', '0')
      expect(known).toMatchObject({ code: 0, stdout: '' })
      await write('See [here](https://example.org), or [click here](https://example.net).\n')
      const more = await check('--baseline', 'known.json', '--max-warnings', '0')
      expect(more.code).toBe(1)
      expect(more.stdout).toContain('link-purpose')
      const { code, stderr } = await check('--baseline', 'absent.json')
      expect(code).toBe(2)
      expect(stderr).toContain('--write-baseline absent.json writes one')
    })
  })
})

describe('explain', () => {
  it('says what a rule asks for, why, and how it is met; without a rule, lists all', async () => {
    const one = await lectern(['explain', 'link-purpose'])
    expect(one).toMatchObject({ code: 0, stderr: '' })
    expect(one.stdout).toContain('A link says where it goes.')
    expect(one.stdout).toContain('    See [the timetable]')
    const all = await lectern(['explain'])
    for (const rule of ['link-purpose', 'document-lang', 'pdf-ua', 'text-encoding', 'optional-work'])
      expect(all.stdout).toMatch(new RegExp(`^${rule} `, 'm'))
    const { code, stderr } = await lectern(['explain', 'link-porpose'])
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean “link-purpose”?')
  })
})

describe('a call that cannot mean what it says', () => {
  it('nothing on standard input is an error, where an empty article was published', async () => {
    await inFolder(async (cwd) => {
      const { code, stderr } = await lectern(['-', '--to', 'html'], { cwd })
      expect(stderr).toContain('Nothing came by standard input')
      expect(code).toBe(2)
      expect(existsSync(join(cwd, 'out'))).toBe(false)
    })
  })

  it('a file whose name begins with a dash is found in the hint', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, '-a.md'), 'Words.')
      expect((await lectern(['-a.md'], { cwd })).stderr).toContain('For the file: ./-a.md')
    })
  })

  it('a key of a megabyte is not quoted whole, nor compared with others', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'lectern.config.json'), JSON.stringify({ ['k'.repeat(1_000_000)]: 1 }))
      await writeFile(join(cwd, 'a.md'), 'Words.')
      const { code, stderr } = await lectern(['a.md'], { cwd })
      expect(stderr).toMatch(
        /^lectern error bad-usage {2}Unknown setting: k+ … k+ in .*lectern\.config\.json:1\n/,
      )
      expect(stderr.length).toBeLessThan(2000)
      expect(code).toBe(2)
    })
  })

  it('a list of articles in the configuration is an error', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'lectern.config.json'), '{ "articles": ["a.md"] }')
      await writeFile(join(cwd, 'a.md'), 'Words.')
      const { code, stderr } = await lectern(['a.md'], { cwd })
      expect(stderr).toContain('articles in lectern.config.json must be an object')
      expect(code).toBe(2)
    })
  })
})

describe.skipIf(process.platform === 'win32')('what the system refuses is said without a stack', () => {
  const shell = (script: string, cwd: string) =>
    new Promise<string>((resolve) =>
      execFile('sh', ['-c', script, process.execPath, command], { cwd }, (_error, _out, stderr) =>
        resolve(stderr),
      ),
    )

  it('a folder that was removed', async () => {
    await inFolder(async (cwd) => {
      const said = await shell('mkdir gone && cd gone && rmdir ../gone && "$0" "$1" a.md', cwd)
      expect(said).toBe(
        'lectern error bad-usage  The folder that you are in has been removed\n    Go to another folder, and try again.\n',
      )
    })
  })

  it('too few open files', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'a.md'), 'Words.')
      // Node.js says of a module that it cannot open that there is none: so with the bundle, as users have it.
      const said = await shell('ulimit -n 25 && LECTERN_PLAIN= "$0" "$1" a.md --to html', cwd)
      expect(said).toContain('(ulimit -n)')
      expect(said).not.toMatch(/^ +at /m)
    })
  })
})
