import { LecternError } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { type Command, flagsOf, parseCall } from '../src/command/arguments.js'
import { help, helpTopics } from '../src/command/help.js'
import { readSettings } from '../src/command/settings.js'

function problem(...args: string[]): string {
  try {
    parseCall(args)
  } catch (error) {
    if (error instanceof LecternError) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error(`${args.join(' ')} was accepted`)
}

describe('build', () => {
  it.each(['example.org', 'example.org:8443', '10.0.0.1', 'fd00::1', '[fd00::1]:80', 'localhost'])(
    'takes the host %s',
    (host) =>
      expect(parseCall(['a.md', '--allow-host', host])).toMatchObject({ settings: { allowHost: [host] } }),
  )

  it('is what a call without a command means', () => {
    expect(parseCall(['a.md'])).toEqual(parseCall(['build', 'a.md']))
  })

  it('takes a list with commas, and from an option that is repeated', () => {
    const kinds = (...args: string[]) => parseCall(['a.md', ...args])
    expect(kinds('--to', 'html, pdf')).toMatchObject({ settings: { to: ['html', 'pdf'] } })
    expect(kinds('--to', 'html', '--to', 'pdf,epub')).toMatchObject({
      settings: { to: ['html', 'pdf', 'epub'] },
    })
    expect(kinds('--author', 'Quay, Ada')).toMatchObject({ settings: { author: ['Quay, Ada'] } })
  })

  it('accepts every option of the contract', () => {
    const call = parseCall(
      [
        'build a.md b.md --to html,pdf --out dir --title T --lang pt-BR --author A --author B --date 2026-05-14',
        '--preset default,large-print --text-size 20 --number paragraphs --paper letter --pdf-standard ua-2',
        '--engine tone --voice v --rate 1.2 --audio-format wav --recording r.wav --cues r.vtt --assets folder',
        '--allow-host a.example --allow-host b.example --strict --json --quiet --config c.json',
      ].flatMap((line) => line.split(' ')),
    )
    expect(call).toEqual({
      command: 'build',
      articles: ['a.md', 'b.md'],
      config: 'c.json',
      settings: {
        to: ['html', 'pdf'],
        out: 'dir',
        title: 'T',
        lang: 'pt-BR',
        author: ['A', 'B'],
        date: '2026-05-14',
        preset: ['default', 'large-print'],
        textSize: 20,
        number: 'paragraphs',
        paper: 'letter',
        pdfStandard: 'ua-2',
        engine: 'tone',
        voice: 'v',
        rate: 1.2,
        audioFormat: 'wav',
        recording: 'r.wav',
        cues: 'r.vtt',
        assets: 'folder',
        allowHost: ['a.example', 'b.example'],
        strict: true,
        json: true,
        quiet: true,
      },
    })
  })

  it.each([
    [['build'], 'Name at least one ARTICLE'],
    [['a.md', '--text-size', 'big'], '--text-size must be a number from 6 to 48'],
    [['a.md', '--text-size', '500'], '--text-size must be a number from 6 to 48'],
    [['a.md', '--lang', 'not a tag'], '--lang must be a language tag'],
    [['a.md', '--date', '14 May'], '--date must be a date such as'],
    [['a.md', '--allow-host', 'https://example.org/'], '--allow-host must be a host'],
    [['a.md', '--date', '2026-02-31'], '--date must be a date such as'],
    [['voices', '--sample', ''], '--sample must be a non-empty string'],
    [['a.md', '--preset', ''], '--preset must be one of default'],
    [['a.md', '--colour', 'red'], "Unknown option '--colour'"],
    [['a.md', '--out'], '--out needs a value'],
    [['a.md', '--title', '--quiet'], '--title needs a value'],
    [['a.md', '--jobs', '0'], '--jobs must be a whole number, at least 1, not "0"'],
    [['a.md', '--out', ' '], '--out must be a non-empty string'],
  ])('%j says what is wrong', (args, message) => {
    expect(problem(...args)).toContain(`bad-usage: `)
    expect(problem(...args)).toContain(message)
  })
})

describe('the help', () => {
  it.each([...helpTopics].map((topic) => [topic, [...flagsOf(topic as Command)]] as const))(
    'of %s names every option, and no other',
    (topic, flags) => {
      const named = [...help(topic).matchAll(/--[a-z][a-z\d-]+/g)].map(([flag]) => flag.slice(2))
      expect([...new Set(named)].sort()).toEqual([...flags].sort())
    },
  )
})

describe('the other commands', () => {
  it('reads families and limits', () => {
    const call = parseCall([
      'a.md',
      '--page-fonts',
      'Atkinson Hyperlegible, Lexend',
      '--max-characters',
      '9000',
    ])
    expect(call.settings).toEqual({ pageFonts: ['Atkinson Hyperlegible', 'Lexend'], maxCharacters: 9000 })
    expect(problem('a.md', '--max-characters', '1.5')).toBe(
      'bad-usage: --max-characters must be a whole number, at least 1, not "1.5"',
    )
    expect(problem('a.md', '--page-fonts', 'Lexend,')).toBe(
      'bad-usage: --page-fonts must be a non-empty string',
    )
  })

  it('reads what is printed beside the words', () => {
    const call = parseCall(
      'a.md --contents always --notes end --addresses --qr source --line-numbers --formula-numbers --landscape --font Lexend'.split(
        ' ',
      ),
    )
    expect(call.settings).toEqual({
      contents: 'always',
      notes: 'end',
      addresses: true,
      qr: 'source',
      lineNumbers: true,
      formulaNumbers: true,
      landscape: true,
      font: 'Lexend',
    })
    expect(problem('a.md', '--notes', 'margin')).toMatch(/^bad-usage: --notes must be one of foot, end/)
  })

  it('takes levels of rules from an option that is repeated, and from a configuration', () => {
    const rules = { 'link-text': 'off', 'image-alt': 'warning' }
    const args = ['check', 'a.md', '--rules', 'link-text=off', '--rules', 'image-alt=warning']
    expect(parseCall(args)).toMatchObject({ settings: { rules } })
    expect(readSettings({ rules }, (name) => name)).toEqual({ rules })
    expect(() => parseCall(['a.md', '--rules', 'link-text'])).toThrow('--rules: link-text must be one of off')
  })

  it('takes paper, margins and running lines as people write them', () => {
    const args = ['a.md', '--paper', '6x9in', '--margin', '20mm,inner=1in', '--header', 'Herald | {section}']
    const side = 20 * (72 / 25.4)
    expect(parseCall([...args, '--footer', 'none'])).toMatchObject({
      settings: {
        paper: '6x9in',
        margin: { top: side, bottom: side, outer: side, inner: 72 },
        header: { start: 'Herald', end: '{section}' },
        footer: {},
      },
    })
    expect(readSettings({ margin: { top: '54pt' } }, (name) => name)).toEqual({ margin: { top: 54 } })
    expect(problem('a.md', '--paper', '20x20mm')).toContain('--paper must be a size of paper, not "20x20mm"')
    expect(problem('a.md', '--margin', '20')).toContain('--margin must be a length, not "20"')
    expect(problem('a.md', '--margin', 'left=2cm')).toContain('--margin must be one of top, bottom')
    expect(problem('a.md', '--header', 'a|b|c|d')).toContain('--header has 4 parts')
  })

  it('check takes a format and a limit', () => {
    expect(parseCall(['check', 'a.md', '--format', 'sarif', '--fail-on', 'never'])).toMatchObject({
      command: 'check',
      format: 'sarif',
      failOn: 'never',
    })
    expect(parseCall(['check', '-'])).toMatchObject({ articles: ['-'], format: 'text', failOn: 'error' })
    expect(problem('check', 'a.md', '--fail-on', 'info')).toContain(
      '--fail-on must be one of error, warning, never',
    )
    expect(problem('check', 'a.md', '--to', 'pdf')).toContain("Unknown option '--to'")
  })

  it('verify takes paths, voices takes none', () => {
    expect(parseCall(['verify', 'out/a', '--json'])).toEqual({
      command: 'verify',
      paths: ['out/a'],
      settings: { json: true },
    })
    expect(parseCall(['voices', '--lang', 'fr'])).toEqual({ command: 'voices', settings: { lang: 'fr' } })
    expect(problem('verify')).toContain('Name at least one PATH')
    expect(problem('voices', 'extra')).toContain('"extra"')
  })
})
