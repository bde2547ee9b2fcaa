import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runJava } from '../support/java.ts'
import {
  isObject,
  type Json,
  type JsonObject,
  list,
  object,
  parseJson,
  text,
  textOr,
} from '../support/json.ts'
import { jar, required } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, resultOf } from './checker.ts'

export type Flavour = 'ua1' | 'ua2' | '2a' | '2u' | '3a' | '4' | '4f'

// The jar's own main class opens a window; this one is the command.
const command = 'org.verapdf.apps.GreenfieldCliWrapper'
const locate = (): Promise<string | undefined> => jar('vendor', 'verapdf.jar')

/** veraPDF, the reference validator of PDF/A and PDF/UA, for one standard. */
export function verapdf(flavour: Flavour): Checker {
  return {
    name: `veraPDF ${flavour}`,
    needs: 'Java 17, Maven, and: node test/conformance/tools/install.mjs',
    locate,
    check: (files) => validate(flavour, files),
  }
}

async function validate(
  flavour: Flavour,
  files: readonly string[],
): Promise<ReadonlyMap<string, CheckResult>> {
  const path = required(await locate(), 'veraPDF')
  const args = [
    '-cp',
    path,
    command,
    '-f',
    flavour,
    '--format',
    'json',
    '--maxfailuresdisplayed',
    '3',
    ...files,
  ]
  const { stdout, stderr } = await runJava(args)
  if (stdout.trim() === '') throw new Error(`veraPDF printed nothing: ${stderr}`)
  const report = object(object(parseJson(stdout), 'veraPDF').report, 'report')
  return new Map(list(report.jobs, 'jobs').map((job) => verdict(object(job, 'job'), files)))
}

function verdict(job: JsonObject, files: readonly string[]): [string, CheckResult] {
  const name = text(object(job.itemDetails, 'itemDetails').name, 'name')
  const file = files.find((candidate) => sameFile(candidate, name)) ?? name
  const results = job.validationResult
  const messages = Array.isArray(results) ? results.flatMap(failures) : [unreadable(job)]
  return [file, resultOf(messages)]
}

const sameFile = (file: string, name: string): boolean =>
  file === name || pathToFileURL(file).href === name || basename(file) === name

function failures(result: Json): CheckMessage[] {
  const { compliant, details } = object(result, 'validationResult')
  if (compliant === true) return []
  const rules = list(object(details, 'details').ruleSummaries, 'ruleSummaries')
  const messages = rules.map((rule) => failure(object(rule, 'rule')))
  return messages.length > 0 ? messages : [{ severity: 'error', rule: 'verapdf', text: 'not compliant' }]
}

function failure(rule: JsonObject): CheckMessage {
  const first = Array.isArray(rule.checks) ? rule.checks[0] : undefined
  return {
    severity: 'error',
    rule: `${textOr(rule.specification, '')} ${textOr(rule.clause, '')}-${rule.testNumber}`,
    text: `${textOr(rule.description, '')} (${rule.failedChecks}×)`,
    ...(isObject(first) && { place: `${textOr(first.context, '')} ${textOr(first.errorMessage, '')}` }),
  }
}

const unreadable = (job: JsonObject): CheckMessage => ({
  severity: 'error',
  rule: 'unreadable',
  text: JSON.stringify(job.taskException ?? job).slice(0, 500),
})
