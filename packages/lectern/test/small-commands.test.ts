import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { assets } from '../src/command/assets.js'
import { completion } from '../src/command/completion.js'
import { loadConfig } from '../src/command/config.js'
import { type Console, fitted } from '../src/command/console.js'
import { init } from '../src/command/init.js'
import { lineOfProgram } from '../src/command/syntax-line.js'
import { parse } from '../src/index.js'

const folder = await mkdtemp(join(tmpdir(), 'lectern-small-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a command prints. */
function listening() {
  const [results, notes]: string[][] = [[], []]
  const nothing = (): void => undefined
  const console: Console = {
    result: (text) => results?.push(text),
    note: (text) => notes?.push(text),
    say: nothing,
    error: nothing,
    progress: nothing,
    print: nothing,
  }
  return { console, results, notes }
}

describe('init', () => {
  const place = join(folder, 'new')

  it('writes a configuration that the command takes, and an article without findings', async () => {
    await init(place, listening().console)
    const { values } = await loadConfig({ config: join(place, 'lectern.config.json') })
    expect(values).toMatchObject({ to: ['html', 'pdf', 'epub'], paper: 'a4' })
    const value = await readFile(join(place, 'first-article.md'), 'utf8')
    expect((await parse({ value, path: 'first-article.md' })).findings).toEqual([])
  })

  it('changes nothing where there is one already', async () => {
    await expect(init(place, listening().console)).rejects.toMatchObject({ code: 'bad-usage' })
    expect(await readdir(place)).toEqual(['first-article.md', 'lectern.config.json'])
  })

  it('refuses a file in place of the folder', async () => {
    const file = join(place, 'first-article.md')
    await expect(init(file, listening().console)).rejects.toMatchObject({
      code: 'output-unwritable',
      hint: 'Give another folder.',
    })
  })
})

it('a configuration that is not there is named', async () => {
  const config = join(folder, 'none.json')
  await expect(loadConfig({ config })).rejects.toThrow(`There is no configuration ${config}`)
})

it('a wrong key of a configuration is named with its line', async () => {
  const config = join(folder, 'lectern.config.json')
  await writeFile(config, '{\n  "paper": "a4",\n  "papr": "a5"\n}\n')
  await expect(loadConfig({ config })).rejects.toMatchObject({
    message: `Unknown setting: papr in ${config}:3`,
    hint: expect.stringContaining('Did you mean “paper”?'),
  })
  await writeFile(config, '{\n  "paper": "a7"\n}\n')
  await expect(loadConfig({ config })).rejects.toThrow(
    `paper in ${config}:2 must be a size of paper, not "a7"`,
  )
})

it.each([
  ['{\n  "paper": "a4"\n  "lang": "en"\n}\n', 3],
  ['{\n  "paper": "a4",\n  "lang": en\n}\n', 3],
  ['{\n  "to": [\n    "html",\n    pdf,\n    "epub"\n  ],\n  "paper": "letter"\n}\n', 4],
  ['{\n  "paper": “a4”\n}\n', 2],
  ['{\n  // as in JavaScript\n  "paper": "a4"\n}\n', 2],
  ['{\n  "paper": "a4",\n}\n', 3],
])('a broken configuration, %j, is told with line %i', async (text, line) => {
  const config = join(folder, 'lectern.config.json')
  await writeFile(config, text)
  await expect(loadConfig({ config })).rejects.toThrow(`lectern.config.json:${line}: `)
})

it('of a program that cannot be parsed, Node.js says the line', async () => {
  const config = join(folder, 'lectern.config.mjs')
  await writeFile(config, 'export default {\n  paper: "a4"\n  lang: "en"\n}\n')
  expect(await lineOfProgram(config)).toBe(3)
})

it('files that a configuration names lie beside it, wherever the command runs', async () => {
  const config = join(folder, 'lectern.config.json')
  const named = {
    cover: 'sea.png',
    css: 'house.css',
    logo: 'art/logo.svg',
    lexicon: ['names.json'],
    fonts: ['House.ttf'],
  }
  await writeFile(config, JSON.stringify({ ...named, out: 'editions' }))
  const { values } = await loadConfig({ config })
  const beside = (path: string): string => relative('', join(folder, path))
  expect(values).toMatchObject({
    cover: beside('sea.png'),
    css: beside('house.css'),
    logo: beside('art/logo.svg'),
    lexicon: [beside('names.json')],
    fonts: [beside('House.ttf')],
    out: 'editions',
  })
})

it.each([
  ['lesson.md', 79, '  lesson.md: pdf, pages 40 %'],
  ['some/folder/lesson.md', 30, '  …/lesson.md: pdf, pages 40 %'],
  ['lesson.md', 10, '  …: pdf, '],
])('progress of %s in %d columns says what is being done', (path, width, line) => {
  expect(fitted(path, ': pdf, pages 40 %', width)).toBe(line)
})

it('assets has what a browser asks for', async () => {
  const place = join(folder, 'assets')
  await assets(place, listening().console)
  for (const file of [
    'harfbuzz.wasm',
    '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
    '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
  ])
    expect((await stat(join(place, file))).size).toBeGreaterThan(1000)
})

describe('completion', () => {
  it.skipIf(process.platform === 'win32').each([
    ['lectern comp', 'completion'],
    ['lectern build --pap', '--paper'],
    ['lectern build --paper le', 'letter'],
    ['lectern check --form', '--format'],
  ])('of bash: %s', async (line, expected) => {
    const { console, results } = listening()
    await completion('bash', console)
    const words = line.split(' ')
    const script = `${results?.[0]}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _lectern; echo "\${COMPREPLY[@]}"`
    const { stdout } = await promisify(execFile)('bash', ['-c', script])
    expect(stdout.trim().split(' ')).toContain(expected)
  })

  it('of fish names each option', async () => {
    const { console, results } = listening()
    await completion('fish', console)
    expect(results?.[0]).toContain(
      "complete -c lectern -n '__fish_seen_subcommand_from build' -l paper -x -a 'a3 a4 letter a5' -d 'a4, letter, a5, a3, or a size such as 170x240mm or 6x9in'",
    )
  })

  it('knows no other shell', async () => {
    await expect(completion('powershell', listening().console)).rejects.toMatchObject({ code: 'bad-usage' })
  })
})
