import { boxKinds } from '../../directives/box-kinds.js'
import type { Attributes } from '../../syntax/attributes.js'
import { isInCode } from './code-lines.js'
import { filled, pairsOf, type Tag } from './tag-pairs.js'

/*
 * Tags of templates that stand alone on their lines and have an end: `{% hint style="info" %}` … `{% endhint %}` of GitBook, and
 * `{{< note >}}` … `{{< /note >}}` of Hugo. They become fences of directives as long as the lines, as in `fences.ts`, and `foreign.ts` reads
 * there what was meant; and so do `[quote="Ada"]` … `[/quote]`, `[details="Title"]` and `[spoiler]` of Discourse (BBCode). `highlight` of Jekyll and Hugo and `codeblock` of Hexo are fences of code. What has no end, or is of another name, stays words.
 */

const liquid = /^[ \t>]*\{%-?([^{}]*)%\}[ \t]*$/
const shortcode = /^[ \t>]*\{\{[<%]([^{}]*)[>%]\}\}[ \t]*$/
const bbcode = /^[ \t>]*\[(\/?(?:quote|details|spoiler))(?:[= \t]([^[\]]{0,300}))?\][ \t]*$/i
/** The name in a tag, and what is said behind it. */
const named = /^(\/?[ \t]*[a-z](?:[\w-]*\w)?)(?![\w])(.*)$/

/** GitBook's blocks, and those of themes of Hugo that only stand around other blocks. */
const around = new Set(
  'hint tabs tab stepper step code content-ref columns column updates update prompt alert callout notice admonition tabpane cardpane card blockquote pullquote quote'.split(
    ' ',
  ),
)

/** The name of the file above code (a plugin of GitBook), alone on its line: as code, as long as it was. */
const fileName = /^([ \t>]*)\{%[ \t]*filename[ \t]*%\}([^`{}\n]{1,200})\{%[ \t]*endfilename[ \t]*%\}[ \t]*$/

function withFileName(line: string): string {
  return line.replace(fileName, (whole, indent: string, name: string) =>
    `${indent}\`${name.trim()}\``.padEnd(whole.length),
  )
}

export function templateTags(source: string): string {
  if (!/^[ \t>]*(?:\{(?:%|\{[<%])|\[\/(?:quote|details|spoiler)\])/im.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  const tags = lines.flatMap((text, line) => (isCode(line) ? [] : tagsOn(text, line)))
  const pairs = pairsOf(tags)
  for (const { begin, end, depth } of pairs) rewrite(lines, begin, end, depth)
  return lines
    .map((line, index) => (line.includes('endfilename') && !isCode(index) ? withFileName(line) : line))
    .join('\n')
}

function tagsOn(text: string, line: number): Tag[] {
  if (!text.includes('{%') && !text.includes('{{') && !text.includes('[')) return []
  const [given = '', rest = ''] = insideOf(text) ?? []
  if (given === '' || rest.endsWith('/')) return []
  const isEnd = text.includes('{%') && !text.includes('{{') ? given.startsWith('end') : given.startsWith('/')
  const name = isEnd ? given.replace(/^(?:end|\/[ \t]*)/, '') : given
  return isKnown(name) ? [{ line, name, isEnd }] : []
}

/** The name of the tag that a line is, and the rest of it. */
function insideOf(line: string): [name: string, rest: string] | undefined {
  const [, tag, words = ''] = bbcode.exec(line) ?? []
  if (tag !== undefined) return [tag.toLowerCase(), words.trim()]
  const [, inside] = liquid.exec(line) ?? shortcode.exec(line) ?? []
  const [, name, rest = ''] = named.exec(inside?.trim().replace(/-$/, '') ?? '') ?? []
  return name === undefined ? undefined : [name, rest.trim()]
}

const codeTags = new Set(['highlight', 'codeblock'])

const isKnown = (name: string): boolean =>
  codeTags.has(name) || around.has(name) || Object.hasOwn(boxKinds, name)

function rewrite(lines: string[], begin: Tag, end: Tag, depth: number): void {
  const [first, last] = [lines[begin.line] ?? '', lines[end.line] ?? '']
  if (codeTags.has(begin.name)) {
    lines[begin.line] = filled(
      first,
      `\`\`\`${begin.name === 'codeblock' ? hexoInfo(first) : languageIn(first)}`,
    )
    lines[end.line] = filled(last, '```')
    return
  }
  const colons = ':'.repeat(4 + depth)
  if (colons.length + 1 > last.trim().length) return
  lines[begin.line] = filled(first, `${colons}d`)
  lines[end.line] = filled(last, colons)
}

function languageIn(line: string): string {
  return /highlight[ \t]+["']?([\w+#-]+)/.exec(line)?.[1] ?? ''
}

/** `{% codeblock A title lang:js line_number:false %}`: the title before the settings, as `code.ts` reads it. */
function hexoInfo(line: string): string {
  const words = (insideOf(line)?.[1] ?? '').split(/[ \t]+/)
  const language = words.find((word) => word.startsWith('lang:'))?.slice('lang:'.length) ?? ''
  const title = words.filter((word) => !/^\w+:[^/]/.test(word)).join(' ')
  return title ? `${language} [${title}]` : language
}

/** The opening as it stands in the source; undefined for what is no tag. */
export function tagOf(line: string): { name: string; attributes: Attributes; rest: string } | undefined {
  const [name, rest = ''] = insideOf(line) ?? []
  if (!name) return undefined
  const attributes: Record<string, string> = {}
  for (const [, key = 'title', double, single, bare] of rest.matchAll(argument))
    attributes[key.toLowerCase()] ??= double ?? single ?? bare ?? ''
  return { name, attributes, rest }
}

/** `key="words"`, or words alone. */
const argument = /(?:([\w-]+)[ \t]*[=:][ \t]*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/g
