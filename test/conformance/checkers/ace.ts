import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isObject, type Json, list, object, parseJson, textOr } from '../support/json.ts'
import { staying } from '../support/staying.ts'
import { withFolder } from '../support/temporary.ts'
import { chromium, required, toolFile } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

/** Ace by DAISY: the accessibility of an EPUB, by rules of its own and axe in a browser, in one process for all books of a test file. */
export const ace: Checker = {
  name: 'Ace',
  needs: 'Chromium and: node test/conformance/tools/install.mjs',
  locate,
  check: (files) => checkEach(files, validate),
}

async function locate(): Promise<string | undefined> {
  return (await chromium()) === undefined
    ? undefined
    : toolFile('node_modules', '@daisy', 'ace-cli', 'bin', 'ace.js')
}

function validate(file: string): Promise<CheckResult> {
  return withFolder(async (folder) => {
    const complaints = await ask(`${file}\t${folder}`)
    const report = await readFile(join(folder, 'report', 'report.json'), 'utf8').catch((error: unknown) => {
      throw new Error(`Ace wrote no report on ${file}: ${complaints}`, { cause: error })
    })
    return resultOf(list(object(parseJson(report), 'Ace').assertions, 'assertions').flatMap(inDocument))
  })
}

const program = fileURLToPath(new URL('ace-every-book.mjs', import.meta.url))

const ask = staying(async () => {
  const manifest = required(await toolFile('package.json'), 'Ace')
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: required(await chromium(), 'Chromium') }
  return spawn(process.execPath, [program, manifest], { env })
})

/** Ace groups what it found by document of the book; every group holds assertions again. */
function inDocument(group: Json): CheckMessage[] {
  const { assertions, 'earl:testSubject': subject } = object(group, 'document')
  const place = isObject(subject) ? textOr(subject.url, '') : ''
  return list(assertions, 'assertions').map((entry) => toMessage(entry, place))
}

function toMessage(entry: Json, document: string): CheckMessage {
  const { 'earl:test': test, 'earl:result': result } = object(entry, 'assertion')
  const rule = isObject(test) ? test : {}
  const outcome = isObject(result) ? result : {}
  return {
    severity: 'error',
    rule: textOr(rule['dct:title'], '?'),
    text: textOr(outcome['dct:description'], textOr(rule['dct:description'], '')),
    place: `${document} ${textOr(outcome.html, '').slice(0, 200)}`,
  }
}
