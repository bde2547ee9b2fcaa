// Makes TypeScript of the catalogues: types from English, and a module for each language that must fit them.
import { argumentsOf, expressionOf } from './icu.mjs'

const notice = (source) => `// Made by scripts/languages.mjs from ${source}; change that.\n`

/** Path within src/generated → text. */
export function modulesOf(catalogues) {
  const [english] = catalogues
  return new Map([
    ['messages.ts', typesOf(english)],
    ['loaders.ts', loadersOf(catalogues)],
    ...catalogues.map((catalogue) => [`messages/${catalogue.lang}.ts`, moduleOf(catalogue, english)]),
  ])
}

function typesOf({ groups }) {
  const bodies = [...groups].map(([group, messages]) => {
    const lines = [...messages.values()].map((message) => `    ${message.name}: ${typeOf(message)}`)
    return `  ${group}: {\n${lines.join('\n')}\n  }`
  })
  return `${notice('packages/languages/en/messages.yaml')}
type Text = string | number

/** Everything that Lectern itself says, by where it is said. */
export type AllMessages = {
${bodies.join('\n')}
}
`
}

function typeOf({ ast, parameters }) {
  const kinds = argumentsOf(ast)
  if (kinds.size === 0) return 'string'
  const list = parameters.map((name) => `${name}: ${kinds.get(name) === 'count' ? 'number' : 'Text'}`)
  return `(${list.join(', ')}) => string`
}

function moduleOf({ lang, groups }, english) {
  const bodies = [...english.groups].map(([group, messages]) => {
    const lines = [...messages.values()].flatMap(({ name, parameters }) => {
      const own = groups.get(group)?.get(name)
      return own ? [`    ${name}: ${wordsOf(own, parameters, lang)},`] : []
    })
    return `  ${group}: {\n${lines.join('\n')}\n  },`
  })
  const counts = [...groups.values()].some((messages) => [...messages.values()].some(isCounted))
  return `${notice(`packages/languages/${lang}/messages.yaml`)}${counts ? "import { plural } from '@lectern/core'\n" : ''}import type { AllMessages } from '../messages.js'

export default {
${bodies.join('\n')}
} satisfies AllMessages as AllMessages
`
}

const isCounted = ({ text }) => text.includes(', plural,')

function wordsOf({ ast }, parameters, lang) {
  const words = expressionOf(ast, lang)
  return parameters.length > 0 ? `(${parameters.join(', ')}) => ${words}` : words
}

function loadersOf(catalogues) {
  const lines = catalogues
    .filter(({ lang }) => lang !== 'en')
    .map(({ lang }) => `  '${lang}': () => import('./messages/${lang}.js'),`)
  return `${notice('the folders of packages/languages')}
/** One module a language, loaded when it is needed. English is always there. */
export const loaders = {
${lines.join('\n')}
} as const
`
}
