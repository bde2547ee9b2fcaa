import { defaultTheme } from '@lectern/core'
import { helpOf } from './option-help.js'
import { flagOf, settingParsers, settingsOfArticle } from './settings.js'
import type { Schema } from './value-parsers.js'

/** The schema of `lectern.config.json`, made of what reads it: the parsers of settings, and the tokens of the default theme. */
export function configSchema(): Schema {
  const settings = Object.fromEntries(
    Object.entries(settingParsers).map(([name, { schema }]) => {
      const description = helpOf(flagOf(name))
      return [name, { ...schema, ...(description ? { description } : {}) }]
    }),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of Lectern',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...settings,
      theme: {
        anyOf: [settingParsers.theme.schema, houseTheme()],
        description:
          'the look: the name of a theme, or tokens; those left out are those of the theme that base names',
      },
      articles: articles(settings),
      defaults: {
        description: 'what articles that say nothing else have',
        type: 'object',
        properties: { lang: settings.lang, author: settings.author, publisher: { type: 'string' } },
        additionalProperties: false,
      },
      slots: {
        description: 'nodes of one’s own in the page’s template, as hast',
        type: 'object',
        properties: { head: { type: 'array' }, top: { type: 'array' }, bottom: { type: 'array' } },
        additionalProperties: false,
      },
      http: {
        description: 'the service that --engine http speaks through',
        type: 'object',
        required: ['url', 'model', 'voices'],
      },
      piper: {
        description: 'where --engine piper finds its models',
        type: 'object',
        properties: { models: { type: 'string' }, program: { type: 'string' } },
        required: ['models'],
      },
      kokoro: {
        description: 'where --engine kokoro finds its model and voices',
        type: 'object',
        properties: { models: { type: 'string' } },
        required: ['models'],
      },
    },
    additionalProperties: false,
  }
}

function articles(settings: Readonly<Record<string, Schema>>): Schema {
  return {
    description: 'settings of single articles by the name of their file',
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: Object.fromEntries(settingsOfArticle.map((name) => [name, settings[name]])),
      additionalProperties: false,
    },
  }
}

function houseTheme(): Schema {
  const { properties, ...schema } = like(defaultTheme)
  return { ...schema, properties: { base: settingParsers.theme.schema, ...(properties as Schema) } }
}

/** Values of the same types, none of them required. */
function like(value: unknown): Schema {
  if (Array.isArray(value)) return { type: 'array' }
  if (typeof value !== 'object' || value === null) return { type: typeof value }
  const properties = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, like(one)]))
  return { type: 'object', properties, additionalProperties: false }
}
