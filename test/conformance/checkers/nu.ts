import { pathToFileURL } from 'node:url'
import { runJava } from '../support/java.ts'
import { isObject, type Json, list, object, parseJson, textOr } from '../support/json.ts'
import { jar, required } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, resultOf } from './checker.ts'

const locate = (): Promise<string | undefined> => jar('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')
const needs = 'Java 17 and: node test/conformance/tools/install.mjs'

/** The Nu HTML checker on pages for browsers. */
export const nu: Checker = { name: 'Nu', needs, locate, check: (files) => validate(files, []) }

/** The same on an EPUB's pages: XHTML syntax, and `epub:type` is no error there. */
export const nuEpub: Checker = {
  name: 'Nu (EPUB pages)',
  needs,
  locate,
  check: (files) =>
    validate(files, ['--xml', '--filterpattern', '.*Attribute .(epub:)?(type|prefix). not allowed.*']),
}

async function validate(
  files: readonly string[],
  options: string[],
): Promise<ReadonlyMap<string, CheckResult>> {
  const path = required(await locate(), 'vnu.jar')
  const args = ['-jar', path, '--format', 'json', '--stdout', '--exit-zero-always', ...options, ...files]
  const { stdout, stderr } = await runJava(args)
  if (stdout.trim() === '') throw new Error(`Nu printed nothing: ${stderr}`)
  const reported = list(object(parseJson(stdout), 'Nu').messages, 'messages')
  return new Map(files.map((file) => [file, resultOf(reported.flatMap((entry) => messageFor(file, entry)))]))
}

function messageFor(file: string, entry: Json): CheckMessage[] {
  if (!isObject(entry)) return []
  const url = textOr(entry.url, '')
  // A message without a file (the checker's own trouble) counts against every file.
  if (url !== '' && url !== fileUrl(file) && url !== pathToFileURL(file).href) return []
  if (entry.type === 'info' && entry.subType !== 'warning') return []
  if (isUnknownToNu(textOr(entry.message, ''), textOr(entry.extract, ''))) return []
  return [
    {
      severity: entry.type === 'info' ? 'warning' : 'error',
      rule: 'nu',
      text: textOr(entry.message, ''),
      place: `${entry.lastLine ?? '?'}:${entry.lastColumn ?? '?'} ${textOr(entry.extract, '').slice(0, 120)}`,
    },
  ]
}

/** `::highlight(name)` of the CSS Custom Highlight API and `display: math` of MathML Core, of which its style checker has not heard yet. */
function isUnknownToNu(message: string, extract: string): boolean {
  const isHighlight = message.startsWith('CSS: Parse Error') && /ht\(lectern-[\w-]+\)\{/.test(extract)
  return isHighlight || message === 'CSS: “display”: “math” is not a “display” value.'
}

/** Java writes file addresses with a single slash. */
const fileUrl = (file: string): string => pathToFileURL(file).href.replace('file:///', 'file:/')
