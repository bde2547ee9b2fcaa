// Modules of packages/languages/<tag>/speech.yaml: how a language says figures, signs and short forms. Data only, one module a language.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { LineCounter, parseDocument } from 'yaml'

/**
 * @typedef {{ lang: string, speech: Record<string, any>, problems: string[] }} SpeechFile
 */

/** All languages that have such a file. */
export function readSpeech(folder) {
  const schema = JSON.parse(readFileSync(join(folder, 'speech.schema.json'), 'utf8'))
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'speech.yaml')))
    .sort()
    .map((lang) => readOne(folder, lang, validate))
}

function readOne(folder, lang, validate) {
  const lines = new LineCounter()
  const text = readFileSync(join(folder, lang, 'speech.yaml'), 'utf8')
  const document = parseDocument(text, { lineCounter: lines, merge: true })
  const problem = (line, message) => `packages/languages/${lang}/speech.yaml:${line}: ${message}`
  const problems = document.errors.map(({ pos, message }) => problem(lines.linePos(pos[0]).line, message))
  const speech = problems.length > 0 ? {} : document.toJS()
  if (problems.length === 0 && !validate(speech))
    for (const { instancePath, message, params } of validate.errors) {
      const path = instancePath.split('/').slice(1)
      const node = document.getIn(path, true)
      const line = node?.range ? lines.linePos(node.range[0]).line : 1
      problems.push(problem(line, `${path.join('.')}: ${message} ${params.additionalProperty ?? ''}`.trim()))
    }
  return { lang, speech, problems }
}

const notice = (source) => `// Made by scripts/languages.mjs from ${source}; change that.\n`

/** Path within src/generated → text. */
export function speechModules(files) {
  return new Map([
    ['speech-loaders.ts', loadersOf(files)],
    ...files.map(({ lang, speech }) => [`speech/${lang}.ts`, moduleOf(lang, speech)]),
  ])
}

function moduleOf(lang, speech) {
  return `${notice(`packages/languages/${lang}/speech.yaml`)}import type { Speech } from '../../speech.js'

const speech: Speech = ${JSON.stringify(speech, undefined, 1)}
export default speech
`
}

function loadersOf(files) {
  const lines = files.flatMap(({ lang, speech }) =>
    [lang, ...(speech.alsoFor ?? [])].map((tag) => `  '${tag}': () => import('./speech/${lang}.js'),`),
  )
  return `${notice('the folders of packages/languages')}import type { Speech } from '../speech.js'

/** One module a language, loaded when it is needed. */
export const speechLoaders: Readonly<Record<string, () => Promise<{ default: Speech }>>> = {
${lines.join('\n')}
}
`
}
