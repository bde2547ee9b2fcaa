import type { Finding } from '@lectern/core'
import { expect, it } from 'vitest'
import { firstOfEach, formatFinding, hintsOnce, inSourceOrder } from '../src/command/findings.js'
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

it('prints a finding as the contract says', () => {
  expect(formatFinding(finding)).toBe(
    'my articles/article.md:12:3 error image-alt  This picture has no text alternative.  (WCAG 1.1.1)\n' +
      '    Describe it, or mark it {decorative}.',
  )
})

it('leaves out what is not known', () => {
  expect(
    formatFinding({ rule: 'a', source: 'b', severity: 'info', message: 'm', wcag: [], path: 'x.md' }),
  ).toBe('x.md info a  m')
})

it('lets no terminal obey what an author wrote', () => {
  expect(formatFinding({ ...finding, message: 'a\u001b[31mb\nc\u009b1m' })).toContain('a [31mb c 1m')
})

it('prints the first fifty of a rule, and says how many more there are', () => {
  const many = Array.from({ length: 1234 }, (_, at) => ({ ...finding, line: at + 1 }))
  const other: Finding = { ...finding, rule: 'table-header' }
  const printed = firstOfEach([...many, other])
  expect(printed.slice(0, 51)).toEqual([...many.slice(0, 50), other])
  expect(printed.slice(51).map(formatFinding)).toEqual([
    'my articles/article.md error image-alt  1,184 more of this rule  (WCAG 1.1.1)\n' +
      '    The report lists all of them. With `--out -` no report is kept: build into a folder.',
  ])
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

it('says once for each article what to do about findings of one rule', () => {
  const all = [
    finding,
    { ...finding, line: 9 },
    { ...finding, hint: 'Another.' },
    { ...finding, path: 'other.md' },
  ]
  expect(hintsOnce(all).map(({ hint }) => hint)).toEqual([finding.hint, undefined, 'Another.', finding.hint])
  expect(hintsOnce(all).map(({ message }) => message)).toEqual(all.map(({ message }) => message))
})
