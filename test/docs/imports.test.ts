import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, root, snippetsOf } from './snippets.ts'

// What programs of the documents import is exported; and who installed `lectern` finds in it what the guides to its use import.

const exported = new Set(
  readFileSync(join(root, 'test/api/exports.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([entry, , name]) => `${entry} ${name}`),
)
const programs = documents.flatMap(snippetsOf).filter(({ language }) => /^[jt]s$/.test(language))
const imports = programs.flatMap(({ place, file, code }) =>
  [...code.matchAll(/import (?:type )?\{([^}]*)\} from '(@?lectern[^']*)'/g)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map(
          (name) =>
            name
              .replace(/^\s*type /, '')
              .split(' as ')[0]
              ?.trim() ?? '',
        )
        .filter(Boolean)
        .map((name) => ({ place, file, from, name })),
  ),
)

describe('a program of the documents', () => {
  it('stands in most of them', () => expect(imports.length).toBeGreaterThan(100))

  it('imports what is exported', () => {
    expect(imports.filter(({ from, name }) => !exported.has(`${from} ${name}`))).toEqual([])
  })
})

/** A speech engine is installed by its own name, a fragment needs the page's package alone, and a tab the bundle for tabs. */
const apart = /^@lectern\/(?:speech-\w+|html|browser)$/

it.each(['library', 'browser', 'command', 'themes', 'service'])(
  'the guide %s needs no other package than lectern',
  (name) => {
    const own = imports.filter(({ file }) => file === `docs/guides/${name}.md`)
    expect(own.filter(({ from }) => !/^lectern(?:\/|$)/.test(from) && !apart.test(from))).toEqual([])
  },
)
