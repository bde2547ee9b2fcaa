import type { Image } from 'mdast'
import { layoutArtifact } from '../flow/canvas.js'
import { type Flow, gap } from '../flow/flow.js'
import type { Scope } from '../scope.js'
import { styleOf } from '../styled.js'
import { addTag, createTag, leafOf } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'
import { hangLabel } from './label.js'
import { indented } from './note.js'

/**
 * The words that numbers stand for, as a list; for the eye only below a picture that only decorates.
 *
 * @param most of the longest key of the picture: all of them have room for as many digits
 */
export function keyFlows(key: readonly string[], node: Image, scope: Scope, most = key.length): Flow[] {
  if (key.length === 0) return []
  const { look } = scope
  const style = styleOf(scope.given, { ...look, bold: true })
  const indent = (style.chain.shaped(`${most}  `, false).width * look.size) / 1000
  const list = node.decorative ? createTag('L') : addTag(scope.tag, 'L', { listNumbering: 'Decimal' })
  const eyeOnly = node.decorative ? { artifact: layoutArtifact } : {}
  return key.flatMap((words, index): Flow[] => {
    const item = addTag(list, 'LI')
    const [label, tag] = [addTag(item, 'Lbl'), addTag(item, 'LBody')]
    const set = (value: string, bold: boolean, place: Scope, of: typeof tag) =>
      setParagraph([{ ...ownRun(value, { ...look, bold }, place, leafOf(of)), ...eyeOnly }], place, {
        tag: of,
        look,
      })
    const own: Scope = { ...scope, main: false }
    const body: Flow[] = set(words, false, { ...own, ...indented(own, indent) }, tag)
    hangLabel(body, set(`${index + 1}`, true, own, label), own, indent)
    return [gap(look.size * 0.3), ...body]
  })
}

/** Words to a paragraph: the more there are, the longer its lines are weighed. */
const wordsTogether = 100

/** Words that were in a picture and have no number there, as running text. */
export function wordsFlows(words: readonly string[], node: Image, scope: Scope): Flow[] {
  const { look } = scope
  const own: Scope = { ...scope, main: false }
  const groups = Array.from({ length: Math.ceil(words.length / wordsTogether) }, (_, at) =>
    words.slice(at * wordsTogether, (at + 1) * wordsTogether).join('; '),
  )
  return groups.flatMap((group): Flow[] => {
    const tag = node.decorative ? createTag('P') : addTag(scope.tag, 'P')
    const eyeOnly = node.decorative ? { artifact: layoutArtifact } : {}
    const run = { ...ownRun(group, look, own, leafOf(tag)), ...eyeOnly }
    return [gap(look.size * 0.3), ...setParagraph([run], own, { tag, look })]
  })
}
