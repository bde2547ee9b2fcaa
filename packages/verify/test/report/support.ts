import type { Article, Edition, Emitter, Place, Publication } from '@lectern/core'
import { defineRules, outputFile, prepare, publish, VFile } from '@lectern/core'
import type { Root } from 'mdast'

const rules = defineRules('test', { 'some-rule': ['warning', 'Something holds', '1.1.1'] })

/** A small article, with a title that would break a page that does not escape it. */
export async function article(lang = 'en', unit?: 'paragraph'): Promise<Article> {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'The first words of the article.' }],
        position: at(7),
      },
      { type: 'thematicBreak', position: at(9) },
      { type: 'paragraph', children: [{ type: 'text', value: 'The last words.' }], position: at(11) },
    ],
  }
  const overrides = { title: 'Salt & <pepper>', lang, authors: ['Ada'], date: '2026-05-14' }
  const data = unit ? { unit } : {}
  return prepare(tree, new VFile({ path: 'article.md', value: 'source', data }), { overrides })
}

function at(line: number) {
  return { start: { line, column: 3 }, end: { line, column: 9 } }
}

/** A publication by emitters that place every block by one rule each. */
export async function publication(lang?: string, unit?: 'paragraph'): Promise<Publication> {
  const emitters: Emitter[] = [
    emitter('pdf', 'pdf', 'article.pdf', (_, index) => ({
      kind: 'page',
      path: 'article.pdf',
      from: String(index + 1),
      to: index === 1 ? '3' : String(index + 1),
    })),
    emitter('audio', 'audio', 'article.mp3', (_, index) => ({
      kind: 'time',
      path: 'article.mp3',
      begin: 220.5 + index,
      end: 221 + index,
    })),
    emitter('epub', 'epub', 'article.epub', (id) => ({ kind: 'fragment', path: 'text/ch01.xhtml', id })),
    emitter('html', 'html', 'article.html', (id) => ({ kind: 'fragment', path: 'article.html', id })),
    emitter('html.large-print', 'html', 'article.large-print.html', (id) => ({
      kind: 'fragment',
      path: 'wrong',
      id,
    })),
    { name: 'braille', kind: 'braille', emit: () => Promise.reject(new Error('No table')) },
  ]
  return publish(await article(lang, unit), emitters)
}

function emitter(
  name: string,
  kind: string,
  path: string,
  place: (id: string, index: number) => Place,
): Emitter {
  return {
    name,
    kind,
    async emit({ blocks }, { report }): Promise<Edition> {
      if (name === 'pdf') report(rules['some-rule'], 'Look at <this>', { place: at(11), hint: 'Change it.' })
      const ids = [...blocks.keys()]
      const start = { block: ids[1] ?? '', offset: 4 }
      return {
        name,
        kind,
        files: [outputFile(path, 'application/octet-stream', name)],
        claims: [
          { standard: `${name} 1.0`, basis: 'machine', checker: 'a checker', needsPerson: ['31-001'] },
          ...(kind === 'epub'
            ? [{ standard: 'told', basis: 'machine' as const, rule: 'When so.', evidence: '3 of them' }]
            : []),
        ],
        map: {
          places: new Map(ids.map((id, index) => [id, place(id, index)])),
          ...(kind === 'pdf'
            ? {
                pages: [
                  { label: '1', start },
                  { label: '2', start: null },
                ],
              }
            : {}),
        },
      }
    },
  }
}
