// Reads packages/languages/<tag>/messages.yaml and says what is wrong with it, with file and line.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { argumentsOf, parseMessage } from './icu.mjs'

/**
 * @typedef {{ lang: string, reviewed: string, groups: Map<string, Map<string, Message>>, problems: string[] }} Catalogue
 * @typedef {{ name: string, parameters: string[], text: string, ast: object[], place: string }} Message
 */

/** All languages, English first. */
export function readCatalogues(folder) {
  const langs = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'messages.yaml')))
    .sort()
  const english = readCatalogue(folder, 'en')
  const others = langs.filter((lang) => lang !== 'en').map((lang) => readCatalogue(folder, lang))
  for (const other of others) compare(other, english)
  return [english, ...others]
}

function readCatalogue(folder, lang) {
  const file = join(folder, lang, 'messages.yaml')
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const catalogue = { lang, reviewed: '', groups: new Map(), problems: [] }
  const where = (node) => `packages/languages/${lang}/messages.yaml:${lineOf(node, lines)}`
  for (const { message } of document.errors) catalogue.problems.push(`${where()}: ${message}`)
  if (catalogue.problems.length > 0) return catalogue
  for (const { key, value } of document.contents.items) {
    if (key.value === 'reviewed') catalogue.reviewed = String(value.value ?? '')
    else catalogue.groups.set(key.value, readGroup(value, catalogue, where))
  }
  if (!catalogue.reviewed)
    catalogue.problems.push(`${where()}: write "reviewed: not yet", or who reviewed it and when`)
  return catalogue
}

function readGroup(node, { lang, problems }, where) {
  const messages = new Map()
  for (const { key, value } of node.items ?? []) {
    const [, name, list] = /^(\w+)(?:\((.*)\))?$/.exec(key.value) ?? []
    const place = where(key)
    const text = value?.value
    if (!name || typeof text !== 'string') {
      problems.push(
        `${place}: "${key.value}" needs a text; put it in quotation marks if it is a number or yes or no`,
      )
      continue
    }
    const { ast, problem } = parseMessage(text, lang)
    if (problem) problems.push(`${place}: ${name}: ${problem}`)
    const parameters = list ? list.split(',').map((one) => one.trim()) : [...argumentsOf(ast).keys()]
    messages.set(name, { name, parameters, text, ast, place })
  }
  return messages
}

const lineOf = (node, lines) => (node?.range ? lines.linePos(node.range[0]).line : 1)

/** Each message of English, with the same values, and none besides. */
function compare({ lang, groups, problems }, english) {
  const file = `packages/languages/${lang}/messages.yaml`
  for (const [group, messages] of english.groups)
    for (const [name, { ast }] of messages) {
      const own = groups.get(group)?.get(name)
      if (!own) {
        problems.push(`${file}: ${group}.${name} is missing`)
        continue
      }
      const difference = differenceOf(argumentsOf(ast), argumentsOf(own.ast))
      if (difference) problems.push(`${own.place}: ${name}: ${difference}`)
    }
  for (const [group, messages] of groups)
    for (const [name, { place }] of messages)
      if (!english.groups.get(group)?.has(name))
        problems.push(`${place}: English has no message ${group}.${name}`)
}

function differenceOf(wanted, used) {
  const [all, own] = [wanted, used].map((values) => [...values.keys()].sort().join(', '))
  if (all !== own) return `the values must be {${all}} and are {${own}}`
  const counted = [...used].find(([name, kind]) => kind === 'count' && wanted.get(name) !== 'count')
  return counted ? `{${counted[0]}} has plural forms here; give it some in English, too` : undefined
}
