import { textOf } from '@lectern/core'
import type { Heading } from 'mdast'
import type { Directives } from '#carried/syntaxes'
import type { Attributes } from '../syntax/attributes.js'
import { type AnyNode, at, copyWith, is, isParent, textNode, withData } from '../tree.js'
import { opening } from './directive.js'

/*
 * What mathematicians set apart: `::: {.theorem #tides name="Of two tides"}` of bookdown, and `::: {#thm-tides}` of Quarto, whose heading, or `name`, is
 * the name. The dialect prints a word above each, and a number: without them nobody could tell a theorem from the prose around it.
 */

/** The word that bookdown and Quarto print, in English whatever the article's language is, unless a configuration says otherwise. */
const words: Readonly<Record<string, string>> = {
  theorem: 'Theorem',
  lemma: 'Lemma',
  corollary: 'Corollary',
  proposition: 'Proposition',
  conjecture: 'Conjecture',
  definition: 'Definition',
  example: 'Example',
  exercise: 'Exercise',
  hypothesis: 'Hypothesis',
  proof: 'Proof',
  remark: 'Remark',
  solution: 'Solution',
}

/** Quarto tells the kind by the id. */
const kindOfPrefix: Readonly<Record<string, string>> = {
  thm: 'theorem',
  lem: 'lemma',
  cor: 'corollary',
  prp: 'proposition',
  cnj: 'conjecture',
  def: 'definition',
  exm: 'example',
  exr: 'exercise',
  rem: 'remark',
  sol: 'solution',
}

const unnumbered: ReadonlySet<string> = new Set(['Proof', 'Remark', 'Solution'])

declare module 'unist' {
  interface Data {
    /** Of the label above a theorem, until it is counted. */
    counted?: boolean
  }
}

/** Undefined where the braces of the fence name no such thing. */
export function environment(
  attributes: Attributes,
  content: readonly AnyNode[],
  node: Directives,
): AnyNode | undefined {
  const word = wordOf(attributes)
  if (word === undefined) return undefined
  const [first, ...rest] = content
  const heading = first && is<Heading>(first, 'heading') ? first : undefined
  const place = heading ? at(heading) : opening(node)
  const name: AnyNode[] = heading?.children ?? (attributes.name ? [textNode(attributes.name)] : [])
  const children = saysWord(heading, word) ? name : labelled(word, name)
  const caption = { type: 'caption', children, ...place } as AnyNode
  const box = { type: 'aside', kind: 'aside', children: [caption, ...(heading ? rest : content)] }
  return copyWith(box, at(node)) as AnyNode
}

function wordOf({ class: classes = '', id = '' }: Attributes): string | undefined {
  const prefix = /^([a-z]{3})-./.exec(id)?.[1] ?? ''
  const names = classes.toLowerCase().split(' ')
  const kind = names.find((name) => Object.hasOwn(words, name)) ?? kindOfPrefix[prefix]
  return kind === undefined ? undefined : words[kind]
}

/** `## Theorem 3` needs no other label. */
function saysWord(heading: Heading | undefined, word: string): boolean {
  return heading !== undefined && textOf(heading).trim().toLowerCase().startsWith(word.toLowerCase())
}

/** "Theorem (Of two tides)". */
function labelled(word: string, name: readonly AnyNode[]): AnyNode[] {
  const label = { type: 'span', children: [textNode(word)] } as AnyNode
  withData(label, { lang: 'en', ...(unnumbered.has(word) ? {} : { counted: true }) })
  return name.length > 0 ? [label, textNode(' ('), ...name, textNode(')')] : [label]
}

/** What refers to a theorem shows: its label, or its number alone. */
export interface CountedLabel {
  label: string
  number: string
}

/** Each kind has numbers of its own, in the order of the article. */
export function countEnvironments(nodes: readonly AnyNode[]): Map<string, CountedLabel> {
  const totals = new Map<string, number>()
  const found = new Map<string, CountedLabel>()
  for (const node of nodes) {
    if (node.type !== 'aside' || !isParent(node)) continue
    const [caption] = node.children
    const [label] = caption && isParent(caption) ? (caption.children as AnyNode[]) : []
    if (!label?.data?.counted || !isParent(label)) continue
    delete label.data.counted
    const word = textOf(label)
    const number = (totals.get(word) ?? 0) + 1
    totals.set(word, number)
    label.children = [textNode(`${word} ${number}`)]
    if (node.data?.id) found.set(node.data.id, { label: `${word} ${number}`, number: `${number}` })
  }
  return found
}
