// Modules of packages/languages/<tag>/speech.yaml: how a language says figures, signs and short forms. Data only, one module a language.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { LineCounter, parse, parseDocument } from 'yaml'

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
  const problems = document.errors
    .slice(0, 1)
    .map(({ pos, message }) => problem(lines.linePos(pos[0]).line, message))
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

/** Names of the signs of code; each language must have those that English has. */
export function readSigns(folder) {
  const all = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'signs.yaml')))
    .sort()
    .map((lang) => ({ lang, signs: parse(readFileSync(join(folder, lang, 'signs.yaml'), 'utf8')) }))
  const wanted = Object.keys(all.find(({ lang }) => lang === 'en').signs)
  return all.map(({ lang, signs }) => {
    const missing = wanted.filter((sign) => typeof signs[sign] !== 'string')
    const problems = missing.map((sign) => `packages/languages/${lang}/signs.yaml: ${sign} needs a name`)
    return { lang, signs, problems }
  })
}

const notice = (source) => `// Made by scripts/languages.mjs from ${source}; change that.\n`

/** Path within src/generated → text. */
export function speechModules(speech, signs) {
  const tagsOf = (lang) => [lang, ...(speech.find((one) => one.lang === lang)?.speech.alsoFor ?? [])]
  return new Map([
    ['speech-loaders.ts', loadersOf('speech', 'Speech', speech, tagsOf)],
    ['signs-loaders.ts', loadersOf('signs', 'CodeSigns', signs, tagsOf)],
    ...speech.map(({ lang, speech }) => moduleOf('speech', 'Speech', lang, speech)),
    ...signs.map(({ lang, signs }) => moduleOf('signs', 'CodeSigns', lang, signs)),
  ])
}

function moduleOf(kind, type, lang, data) {
  const text = `${notice(`packages/languages/${lang}/${kind}.yaml`)}import type { ${type} } from '../../speech.js'

const data: ${type} = ${JSON.stringify(data, undefined, 1)}
export default data
`
  return [`${kind}/${lang}.ts`, text]
}

function loadersOf(kind, type, files, tagsOf) {
  const lines = files.flatMap(({ lang }) =>
    tagsOf(lang).map((tag) => `  '${tag}': () => import('./${kind}/${lang}.js'),`),
  )
  return `${notice('the folders of packages/languages')}import type { ${type} } from '../speech.js'

/** One module a language, loaded when it is needed. */
export const ${kind}Loaders: Readonly<Record<string, () => Promise<{ default: ${type} }>>> = {
${lines.join('\n')}
}
`
}
