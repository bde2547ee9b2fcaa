// Modules of packages/languages/<tag>/speech.yaml and formulas.yaml: how a language says figures, short forms and formulas. Data only, one module a language.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { LineCounter, parse, parseDocument } from 'yaml'

/**
 * @typedef {{ lang: string, data: Record<string, any>, problems: string[] }} DataFile
 */

/** All languages that have a file of this kind: `speech` or `formulas`. */
export function readData(folder, kind) {
  const schema = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8'))
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${kind}.yaml`)))
    .sort()
    .map((lang) => readOne(folder, lang, kind, validate))
}

function readOne(folder, lang, kind, validate) {
  const lines = new LineCounter()
  const text = readFileSync(join(folder, lang, `${kind}.yaml`), 'utf8')
  const document = parseDocument(text, { lineCounter: lines, merge: true })
  const problem = (line, message) => `packages/languages/${lang}/${kind}.yaml:${line}: ${message}`
  const problems = document.errors
    .slice(0, 1)
    .map(({ pos, message }) => problem(lines.linePos(pos[0]).line, message))
  const data = problems.length > 0 ? {} : document.toJS()
  if (problems.length === 0 && !validate(data))
    for (const { instancePath, message, params } of validate.errors) {
      const path = instancePath.split('/').slice(1)
      const node = document.getIn(path, true)
      const line = node?.range ? lines.linePos(node.range[0]).line : 1
      problems.push(problem(line, `${path.join('.')}: ${message} ${params.additionalProperty ?? ''}`.trim()))
    }
  return { lang, data, problems }
}

/** Names of the signs of code; each language must have those that English has. */
export function readSigns(folder) {
  const all = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'signs.yaml')))
    .sort()
    .map((lang) => ({ lang, data: parse(readFileSync(join(folder, lang, 'signs.yaml'), 'utf8')) }))
  const wanted = Object.keys(all.find(({ lang }) => lang === 'en').data)
  return all.map(({ lang, data }) => {
    const missing = wanted.filter((sign) => typeof data[sign] !== 'string')
    const problems = missing.map((sign) => `packages/languages/${lang}/signs.yaml: ${sign} needs a name`)
    return { lang, data, problems }
  })
}

const notice = (source) => `// Made by scripts/languages.mjs from ${source}; change that.\n`

const kinds = [
  ['speech', 'Speech', 'speech'],
  ['signs', 'CodeSigns', 'speech'],
  ['formulas', 'Formulas', 'formulas'],
]

/** Path within src/generated → text, of the files of each kind. */
export function dataModules(files) {
  return new Map(
    kinds.flatMap(([kind, type, typesIn]) => [
      [`${kind}-loaders.ts`, loadersOf(kind, type, typesIn, files)],
      ...files[kind].map(({ lang, data }) => moduleOf(kind, type, typesIn, lang, data)),
    ]),
  )
}

/** One module of all languages, since an article may be in several: their tags, and what they say of their stops. */
export function sentencesModule(files) {
  const rows = files.map(({ lang, data: { reviewed: _, alsoFor = [], ...data } }) =>
    JSON.stringify([[lang, ...alsoFor], data]),
  )
  return `${notice('packages/languages/<tag>/sentences.yaml')}import type { SentenceData } from '../text/sentences/languages.js'

export const sentenceData: readonly (readonly [tags: readonly string[], data: SentenceData])[] = [
${rows.join(',\n')},
]
`
}

function moduleOf(kind, type, typesIn, lang, data) {
  const text = `${notice(`packages/languages/${lang}/${kind}.yaml`)}import type { ${type} } from '../../${typesIn}.js'

const data: ${type} = ${JSON.stringify(data, undefined, 1)}
export default data
`
  return [`${kind}/${lang}.ts`, text]
}

function loadersOf(kind, type, typesIn, files) {
  // Signs are for the tags that speech is for.
  const tagsOf = (lang) => [
    lang,
    ...(files[kind === 'signs' ? 'speech' : kind].find((one) => one.lang === lang)?.data.alsoFor ?? []),
  ]
  const lines = files[kind].flatMap(({ lang }) =>
    tagsOf(lang).map((tag) => `  '${tag}': () => import('./${kind}/${lang}.js'),`),
  )
  return `${notice('the folders of packages/languages')}import type { ${type} } from '../${typesIn}.js'

/** One module a language, loaded when it is needed. */
export const ${kind}Loaders: Readonly<Record<string, () => Promise<{ default: ${type} }>>> = {
${lines.join('\n')}
}
`
}
