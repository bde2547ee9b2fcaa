import type { Finding } from '@lectern/core'
import { expect, it } from 'vitest'
import { atLevels, formatFindings, forReading, inSourceOrder } from '../src/command/findings.js'
import { sarifLog } from '../src/command/sarif.js'

const finding: Finding = {
  rule: 'image-alt',
  source: 'check',
  severity: 'error',
  message: 'This picture has no text alternative.',
  hint: 'Describe it, or mark it {decorative}.',
  path: 'my articles/article.md',
  line: 12,
  column: 3,
  place: { start: { line: 12, column: 3 }, end: { line: 12, column: 20 } },
  wcag: ['1.1.1'],
}

it('prints the path once for each file, and each finding with its place, rule and hint', () => {
  const { line: _, column: __, hint: ___, ...whole } = finding
  const others: Finding[] = [
    { ...whole, rule: 'document-lang', severity: 'warning', message: 'No language.', wcag: [] },
    { ...finding, path: 'talk.docx', unit: 'paragraph', line: 4 },
  ]
  expect(formatFindings([finding, ...others])).toBe(
    `my articles/article.md
  12:3  error    This picture has no text alternative.  image-alt (WCAG 1.1.1)
        Describe it, or mark it {decorative}.
  -     warning  No language.  document-lang
talk.docx
  paragraph 4  error    This picture has no text alternative.  image-alt (WCAG 1.1.1)
               Describe it, or mark it {decorative}.`,
  )
})

it('lets no terminal obey what an author wrote', () => {
  expect(formatFindings([{ ...finding, message: 'a\u001b[31mb\nc\u009b1m' }])).toContain('a [31mb c 1m')
})

it('prints one line for each cause, and where else it is', () => {
  const picture = (line: number, host: string): Finding => ({
    ...finding,
    rule: 'picture-missing',
    line,
    message: `The picture "https://${host}/${line}.png" cannot be loaded: its host is not allowed`,
    hint: `Allow the host: --allow-host ${host}`,
  })
  const many = Array.from({ length: 1234 }, (_, at) => picture(at + 1, 'example.org'))
  const other = picture(3, 'example.com')
  const { line: _, column: __, ...nowhere } = finding
  expect(forReading([...many, other, nowhere, nowhere], {}).map(({ line, hint }) => [line, hint])).toEqual([
    [1, 'Allow the host: --allow-host example.org\n1,233 more: 2:3, 3:3, 4:3, 5:3, 6:3, 7:3, 8:3, 9:3, …'],
    [3, other.hint],
    [undefined, `${finding.hint}\n1 more`],
  ])
  expect(forReading([...many, other], { verbose: true })).toHaveLength(1235)
  const huge = Array.from({ length: 200_000 }, () => finding)
  expect(formatFindings(huge).length).toBeGreaterThan(200_000)
})

it('prints neither notes nor claims that fall with another finding, unless everything is wanted', () => {
  const note: Finding = { ...finding, rule: 'document-date', severity: 'info', wcag: [] }
  const claim: Finding = { ...finding, rule: 'wcag-claim', severity: 'warning' }
  const level: Finding = { ...finding, rule: 'pdf-a', severity: 'warning', wcag: [] }
  expect(forReading([note], {})).toEqual([])
  expect(forReading([finding, claim, level], {})).toEqual([finding])
  expect(forReading([claim, level], {}).map(({ rule }) => rule)).toEqual(['wcag-claim', 'pdf-a'])
  expect(forReading([{ ...claim, wcag: ['1.4.3'] }, finding], {})).toHaveLength(2)
  expect(forReading([finding, claim, note], { verbose: true })).toHaveLength(3)
  expect(forReading([finding, claim, note], { quiet: true })).toEqual([finding])
})

it('orders by line, and what has none comes last', () => {
  const { line: _, column: __, ...nowhere } = finding
  const ordered = inSourceOrder([nowhere, finding, { ...finding, line: 2 }, { ...finding, column: 1 }])
  expect(ordered.map(({ line, column }) => [line, column])).toEqual([
    [2, 3],
    [12, 1],
    [12, 3],
    [undefined, undefined],
  ])
})

it('makes a SARIF log with rules, places and levels', () => {
  expect(sarifLog([finding, { ...finding, line: 20 }])).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lectern',
            informationUri: expect.stringMatching(/^https:/),
            rules: [
              {
                id: 'image-alt',
                shortDescription: { text: 'Image alt' },
                fullDescription: { text: 'Describe it, or mark it {decorative}.' },
                help: { text: 'Describe it, or mark it {decorative}.\nWCAG 1.1.1' },
                defaultConfiguration: { level: 'error' },
                properties: { tags: ['accessibility', 'WCAG 1.1.1'] },
              },
            ],
          },
        },
        results: [
          {
            ruleId: 'image-alt',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'This picture has no text alternative. Describe it, or mark it {decorative}.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'my%20articles/article.md' },
                  region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 20 },
                },
              },
            ],
          },
          { ruleIndex: 0 },
        ],
      },
    ],
  })
})

it('a SARIF log has a place for what is said of a whole article, which code scanning asks for', () => {
  const { line: _, column: __, place: ___, ...whole } = finding
  expect(sarifLog([whole])).toMatchObject({
    runs: [{ results: [{ locations: [{ physicalLocation: { region: { startLine: 1 } } }] }] }],
  })
})

it('a SARIF log names the paragraph in words where the source has no lines', () => {
  expect(sarifLog([{ ...finding, unit: 'paragraph' }])).toMatchObject({
    runs: [
      {
        results: [
          {
            message: {
              text: expect.stringMatching(/^Paragraph 12: This picture has no text alternative\. Describe/),
            },
            locations: [{ physicalLocation: { region: { startLine: 1 } } }],
          },
        ],
      },
    ],
  })
})

it('knows a finding in a SARIF log again when lines above it move, and two of a kind apart', () => {
  const printsOf = (findings: (typeof finding)[]) =>
    JSON.stringify(sarifLog(findings)).match(/"lectern\/v1":"[^"]+"/g)
  const before = printsOf([finding, { ...finding, line: 20 }])
  expect(
    printsOf([
      { ...finding, line: 15 },
      { ...finding, line: 23 },
    ]),
  ).toEqual(before)
  expect(new Set(before).size).toBe(2)
  expect(printsOf([{ ...finding, path: 'other.md' }])).not.toEqual(before?.slice(0, 1))
})

it('takes other advice, another rule and another article for another cause', () => {
  const { hint: _, ...bare } = finding
  const all = [
    finding,
    { ...finding, line: 9 },
    { ...finding, hint: 'Another.' },
    { ...finding, path: 'other.md' },
    { ...bare, message: 'One.' },
    { ...bare, message: 'Two.' },
  ]
  expect(forReading(all, {}).map(({ message, hint }) => [message, hint])).toEqual([
    [finding.message, `${finding.hint}\n1 more: 9:3`],
    [finding.message, 'Another.'],
    [finding.message, finding.hint],
    ['One.', undefined],
    ['Two.', undefined],
  ])
  expect(formatFindings(forReading(all.slice(0, 2), {}))).toBe(`my articles/article.md
  12:3  error    This picture has no text alternative.  image-alt (WCAG 1.1.1)
        Describe it, or mark it {decorative}.
        1 more: 9:3`)
})

it('has the levels that a configuration gives to rules, and leaves out what is off', () => {
  const date: Finding = { ...finding, rule: 'document-date', severity: 'info' }
  const order: Finding = { ...finding, rule: 'heading-order', severity: 'warning' }
  const levels = { 'image-alt': 'off', 'document-date': 'error' } as const
  expect(atLevels([finding, date, order], levels)).toEqual([{ ...date, severity: 'error' }, order])
  expect(atLevels([finding, date])).toEqual([finding, date])
})
