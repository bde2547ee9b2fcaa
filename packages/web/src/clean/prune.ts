import { type AnyNode, type AnyParent, descendants, is, rewrite, textNode } from '@lectern/core/reading'
import type { Comment, Element, Root as HastRoot } from 'hast'
import { isSlot, slotsIn } from '../handlers/slot.js'
import type { HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'
import { elements } from '../text/elements.js'
import { wordsIn } from '../text/words.js'
import { noteText, noteTitle, noteWords, showWordsOf } from './attributes.js'
import { namedLink } from './bare-links.js'
import { isNamedBeside, wordsOfDrawing } from './drawings.js'
import { withoutFrame } from './frames.js'
import { withoutAction } from './interactive.js'
import { formulaOf } from './mathml.js'
import { withoutFallback } from './recordings.js'
import { schema } from './schema.js'

/** Elements that go with all that is in them, which nobody reads, and how the finding names them. */
const removed: Readonly<Record<string, string>> = {
  script: 'A script',
  style: 'A style sheet',
  link: 'A link to another file',
  frameset: 'A set of frames',
  datalist: 'A form field',
  template: 'A template',
}

/** Elements whose words are kept although they said more than the article can. */
const simplified: ReadonlySet<string> = new Set(
  'acronym bdo big blink center data dfn font label legend marquee multicol nobr output small tt u'.split(
    ' ',
  ),
)
const silent: ReadonlySet<string> = new Set(['meta', 'base', 'title', 'head', 'svg'])

/** What program text cannot hold: its characters are all alike. Highlighters write `<b>`, `<i>` and `<span>`. */
const emphasis: ReadonlySet<string> = new Set(['strong', 'em', 'mark', 'del', 'ins', 'sub', 'sup'])

/** Takes out what an article cannot hold, with a finding each. Markdown inside it stays. */
export function prune(tree: HastRoot, state: HtmlState): HastRoot {
  withoutParts(tree, state)
  noteWordsOf(tree, state)
  return tree
}

function withoutParts(tree: HastRoot, state: HtmlState): HastRoot {
  rewrite(tree, (node, parent) => {
    if (!is<Element>(node, 'element')) return undefined
    if (isHidden(node)) return remove(node, 'A hidden part', state)
    if (isForNoScripts(node)) return remove(node, 'A part for browsers without scripts', state)
    if (node.tagName === 'svg') return drawing(node, parent, state)
    if (node.tagName === 'math') noteTitle(node, state)
    withoutFallback(node, state)
    if (node.tagName === 'math') return formulaOf(node, state)
    if (node.tagName === 'iframe' || node.tagName === 'frame')
      return withoutFrame(node, state, (page) => withoutParts(page, state))
    if (node.tagName === 'a' && !isSlot(node)) return namedLink(node, parent)
    const name = nameOfRemoved(node)
    if (name) return remove(node, name, state)
    return isTask(node, parent) ? undefined : withoutAction(node, state)
  })
  return tree
}

/** Shows or notes the words of attributes, and tells what has no counterpart. */
function noteWordsOf(tree: HastRoot, state: HtmlState): void {
  const taken = new Map<AnyNode, Taken>()
  for (const node of descendants(tree)) {
    if (is<Comment>(node, 'comment')) reportCdata(node, state)
    if (!is<Element>(node, 'element')) continue
    if (isSlot(node)) continue
    if (isInSmallCapitals(node)) node.properties.dataSmallCapitals = ''
    if (noName.test(node.tagName)) reportNoName(node, state)
    else if (isForeign(node) || (taken.get(node) === 'all' && emphasis.has(node.tagName)))
      reportSimplified(node, state)
    const isComponent = isUnknown(node) || isNamedNote(node)
    showWordsOf(node, isComponent, state)
    const kind = taken.get(node)
    const inside = kind === 'all' ? kind : (characters[node.tagName] ?? kind)
    if (inside) for (const child of node.children) taken.set(child, inside)
    if (node.tagName === 'title') noteText(node, '', state)
    else if (isComponent) noteWords(node, state)
    else noteTitle(node, state, { isTaken: kind === 'all' || (kind === 'words' && node.tagName !== 'a') })
  }
}

/** What of the elements in another becomes characters: links stay links in code, and in nothing else. */
type Taken = 'all' | 'words'

const characters: Readonly<Record<string, Taken>> = {
  code: 'words',
  listing: 'all',
  pre: 'all',
  rt: 'all',
  samp: 'words',
  tt: 'words',
  xmp: 'all',
}

/** What stands in a head is no part of the text; what acts there is told wherever it stands. */
export function nameOfRemoved({ tagName, properties }: Element): string | undefined {
  if (tagName === 'script' && properties.type === 'application/ld+json') return undefined
  if (tagName === 'meta' && /^refresh$/i.test(String(properties.httpEquiv ?? ''))) return 'A redirection'
  return Object.hasOwn(removed, tagName) ? removed[tagName] : undefined
}

const isHidden = ({ properties: { hidden } }: Element): boolean => Boolean(hidden)

/** What most browsers never show: “Please enable JavaScript”. A picture there is one that a script loads late; long words are the text of an article. */
function isForNoScripts(node: Element): boolean {
  return (
    node.tagName === 'noscript' &&
    elements(node, 'img').length === 0 &&
    slotsIn(node).length === 0 &&
    wordsIn(node).length < 300
  )
}

/** By its style, or by the class that Lectern and pandoc write. */
function isInSmallCapitals({ properties: { style, className } }: Element): boolean {
  const classes = Array.isArray(className) ? className : []
  return (
    /font-variant(?:-caps)?\s*:[^;]*small-caps/i.test(String(style ?? '')) ||
    classes.some((name) => /^small-?cap(?:s|itals)$/i.test(String(name)))
  )
}

/** `<li><input type="checkbox">` is a task, as GitHub writes it. */
function isTask({ tagName, properties }: Element, parent: AnyNode): boolean {
  const inItem = is<Element>(parent, 'element') && (parent.tagName === 'li' || parent.tagName === 'p')
  return tagName === 'input' && properties.type === 'checkbox' && inItem
}

function isForeign({ tagName }: Element): boolean {
  return simplified.has(tagName) || isUnknown({ tagName })
}

/** Elements that HTML has or had, and that no article can hold. */
const others: ReadonlySet<string> = new Set(
  'applet area basefont bgsound button canvas command content dialog element embed fieldset form frame image input isindex keygen link map math menuitem meter nextid noembed noframes object optgroup option param portal progress script select shadow slot spacer style svg template textarea'.split(
    ' ',
  ),
)

/** Whether HTML has an element of that name, or had it. */
export function isElementOfHtml(name: string): boolean {
  const small = name.toLowerCase()
  return (
    !isUnknown({ tagName: small }) ||
    others.has(small) ||
    simplified.has(small) ||
    Object.hasOwn(removed, small)
  )
}

/** A component of a program, or a tag that somebody made up. */
function isUnknown({ tagName }: Pick<Element, 'tagName'>): boolean {
  return !tagName.startsWith('mjx-') && !schema.tagNames?.includes(tagName) && !silent.has(tagName)
}

/** `<Note>` of MDX, and no note of the article, which is given that name on the way. */
function isNamedNote({ tagName, properties }: Element): boolean {
  return /^note(?:ref)?$/.test(tagName) && properties.dataNote === undefined
}

function remove(node: Element, name: string, { context }: HtmlState): AnyNode[] {
  const words = wordsIn(node)
  const lost = words && !/^(?:script|style|template)$/.test(node.tagName) ? ` with its words “${words}”` : ''
  context.report(rules['html-removed'], `${name} is removed${lost}`, {
    place: node,
    hint: `The element is <${node.tagName}>.`,
  })
  return spacedSlots(node)
}

/** `<![CDATA[words]]>` is a comment in HTML, and ends at its first `>`: in XML it is words, and so its author may have meant it. */
function reportCdata(comment: Comment, { context }: HtmlState): void {
  const [, words = ''] = /^\[CDATA\[(.*?)(?:\]\])?$/s.exec(comment.value) ?? []
  if (/[\p{L}\p{N}]/u.test(words))
    context.report(
      rules['html-removed'],
      `A section of characters is removed with its words “${words.replace(/\s+/g, ' ').trim()}”`,
      {
        place: comment,
        hint: 'Browsers take <![CDATA[…]]> for a comment. Write its words as text.',
      },
    )
}

/** A drawing in the page has no file of its own. Its words are kept, and its name: that of a link may be all that the link has. */
function drawing(node: Element, parent: AnyParent | undefined, { context }: HtmlState): AnyNode[] {
  const words = wordsOfDrawing(node)
  const isDouble = isNamedBeside(node, parent)
  const kept = isDouble ? `; its name “${words}” stands beside it` : '; its text is kept'
  context.report(rules['html-removed'], `A drawing (<svg>) is removed${words ? kept : ''}`, {
    place: node,
    hint: 'Save it as a file, and insert it as a picture with a text alternative.',
  })
  const text = { ...node, type: 'text', value: words, children: undefined } as AnyNode
  const slots = spacedSlots(node)
  const space = slots.length > 0 ? [textNode(' ')] : []
  return [...(words && !isDouble ? [text, ...space] : []), ...slots]
}

/** `<https://example.org>` and `<me@example.org>` are links in Markdown, and elements in HTML. */
const noName = /[^\w.:-]|:$/

function reportSimplified(node: Element, { context, simplified: seen }: HtmlState): void {
  if (seen.has(node.tagName)) return
  seen.add(node.tagName)
  context.report(
    rules['html-simplified'],
    `<${asWritten(node, context)}> has no counterpart; its text is kept`,
    {
      place: node,
    },
  )
}

function reportNoName(node: Element, { context: { source, report } }: HtmlState): void {
  const start = node.position?.start.offset ?? 0
  const end = source.indexOf('>', start)
  const written =
    source.startsWith('<', start) && end > start ? source.slice(start, end + 1) : `<${node.tagName}>`
  report(
    rules['html-simplified'],
    `${written} is no element of HTML; it is left out, and what is in it is kept`,
    {
      place: node,
      hint: 'Write &lt; for a sign that begins no tag. In HTML an address is a link by <a href="…"> only.',
    },
  )
}

/** HTML knows no capitals in names of elements, but `<Card>` of MDX is found by them. */
function asWritten({ tagName, position }: Element, { source }: HtmlState['context']): string {
  const start = (position?.start.offset ?? 0) + 1
  const written = source.slice(start, start + tagName.length)
  return written.toLowerCase() === tagName ? written : tagName
}

/** The Markdown inside an element that goes, with spaces where the tags were. */
function spacedSlots(node: Element): AnyNode[] {
  return slotsIn(node).flatMap((slot): AnyNode[] => [slot, textNode(' ')])
}
