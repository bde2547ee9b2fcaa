import type { Caption, Media } from '@lectern/core'
import { append, gap } from '../flow/flow.js'
import { inlineRuns } from '../inline/index.js'
import type { Place, Scope, Target } from '../scope.js'
import { addTag, leafOf } from '../tags/tag.js'
import { addressRun, ownParagraph, ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'
import { blockAttributes, flowBlock, flowsOf } from './children.js'
import { groundOrFrame, onPanel, trimmed } from './panel.js'

/** Sound and film in print: what it is, where to find it, and its transcript in full. */
export function media(node: Media, scope: Scope): void {
  const { theme, words } = scope.given
  const { messages } = words(scope.look.lang)
  const tag = addTag(scope.tag, 'Sect', blockAttributes(node))
  const label = node.children.find((child): child is Caption => child.type === 'caption')
  const transcript = node.children.filter((child) => child !== label)
  const flows = onPanel({ ...scope, tag }, groundOrFrame(theme), theme.type.size, (inner) => {
    title(label, messages[node.kind], inner)
    address(node.src, inner)
    if (transcript.length > 0) heading(messages.transcript, inner)
    const body = flowsOf(inner, (scope) => {
      for (const child of transcript) flowBlock(child, scope)
    })
    append(inner.out, trimmed(body))
  })
  append(scope.out, gap(theme.type.size), flows, gap(theme.type.size))
}

function title(label: Caption | undefined, kind: string, scope: Scope): void {
  const look = { ...scope.look, bold: true }
  const tag = addTag(scope.tag, 'P', label ? blockAttributes(label) : {})
  const before = ownRun(label ? `${kind}: ` : kind, look, scope, leafOf(tag))
  const runs = label ? [before, ...inlineRuns(label, scope, tag, look)] : [before]
  append(scope.out, setParagraph(runs, scope, { tag, look, keep: 'with-next', block: label?.data?.id }))
}

function address(url: string, scope: Place & Target): void {
  const tag = addTag(scope.tag, 'P')
  const run = addressRun(url, scope.look, scope, tag)
  append(scope.out, setParagraph([run], scope, { tag, look: scope.look }))
}

function heading(text: string, scope: Place & Target): void {
  const look = { ...scope.look, bold: true }
  append(scope.out, gap(look.size * 0.5), ownParagraph(text, look, scope, { keep: 'with-next' }), gap(2))
}
