// @ts-check
/**
 * A node that Lectern does not have: a fact box, written `::factbox[The Solveig]{built="1928" length="31 metres"}`.
 * It says in known nodes what it is, so every edition prints it, and none had to be changed.
 *
 * @import { DefinitionDescription, DefinitionTerm, NodeExtension } from '@lectern/core'
 * @import { PhrasingContent } from 'mdast'
 */
import { html, parse, publish } from 'lectern'

/** @type {NodeExtension} */
export const factBox = {
  type: 'factBox',
  directive: 'factbox',
  lower: (node) => ({
    type: 'aside',
    kind: 'aside',
    children: [
      { type: 'caption', children: /** @type {PhrasingContent[]} */ (node.children ?? []) },
      { type: 'definitionList', children: Object.entries(node.attributes ?? {}).flatMap(row) },
    ],
  }),
}

/**
 * @param {[name: string, value: string]} attribute
 * @returns {[DefinitionTerm, DefinitionDescription]}
 */
function row([name, value]) {
  return [
    { type: 'definitionTerm', children: [{ type: 'text', value: name.replaceAll('-', ' ') }] },
    {
      type: 'definitionDescription',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    },
  ]
}

const value = `---
title: The last ferry
lang: en
---

::factbox[The Solveig]{built="1928" length="31 metres" top-speed="10.5 knots"}
`

const article = await parse({ value }, { extensions: [factBox] })
const { editions } = await publish(article, [html()])
for (const file of editions.get('html')?.files ?? []) {
  for await (const chunk of file.open()) process.stdout.write(chunk)
}
