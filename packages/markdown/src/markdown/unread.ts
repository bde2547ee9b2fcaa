import { type SourceLine, unreadIn } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { isInCode } from '../code-lines.js'
import type { Context } from '../context.js'
import { rules } from '../rules.js'

/** Of one article: a text that is read in another way than it was meant has thousands. */
const most = 20

/**
 * Words of the source that stand in no node and in no finding: three in a row at least, or one on a line without markup.
 *
 * @param from where the article begins, behind its front matter
 * @param said the findings so far
 */
export function reportUnread(
  tree: Root,
  { source, report }: Pick<Context, 'source' | 'report'>,
  { from, isMyst, said }: { from: number; isMyst: boolean; said: readonly string[] },
): void {
  const found = unreadIn(sourceLines(source, from, isMyst), tree, said)
  for (const { line, words } of found.slice(0, most))
    report(rules['words-unread'], `These words were not read, and are in no edition: “${short(words)}”`, {
      place: { line, column: 1 },
      hint: 'They stand in markup that Lectern does not know. Write them as plain text.',
    })
  if (found.length > most)
    report(rules['words-unread'], `Words of ${found.length - most} more lines were not read`, {
      place: { line: found[most]?.line ?? 1, column: 1 },
    })
}

/** Lines whose single words may be names of settings: openings of fences and boxes, options, keys. */
const markup =
  /^[ \t>]*(?:[-+*][ \t]+)?(?:[`~:]{3,}|[!?=]{3}|:[\w-]+:|#\||%|\{|\\|\(|[\w.-]+:(?:[ \t]|$)|.*[{}<>|\\$@]|.*\^[\w-]+[ \t]*$)/

/** What stands in front of an item, which the list has as its number. */
const marker = /^(?:[ \t>]|[-+*][ \t])*(?:(?:\d{1,9}|[A-Za-z]|[ivxlc]+)[.)](?:[ \t]|$))/
/** The name of an option of MyST or Quarto. */
const option = /^[ \t>]*(?::[\w-]+:|#\|[ \t]*[\w.-]+:)(?=[ \t])/
/** MyST's; one finding tells them. */
const comment = /^(?:%|\+\+\+)/
const fence = /^[ \t>]*(?:`{3}|~{3})/

function sourceLines(source: string, from: number, isMyst: boolean): SourceLine[] {
  const first = source.slice(0, from).split('\n').length
  const lines = source.slice(from).split('\n')
  const isCode = isInCode(lines)
  const isCodeAlone = (at: number): boolean => isCode(at) && !fence.test(lines[at] ?? '')
  const text = lines.map((line, at) => {
    if (isCodeAlone(at)) return ''
    return isMyst && comment.test(line) ? '' : line
  })
  const shown = withoutMarkup(text.join('\n')).split('\n')
  return lines.map((written, at) => ({
    line: first + at,
    written,
    words: ((isCodeAlone(at) ? written : shown[at]) ?? '').replace(marker, ' ').replace(option, ' '),
    least: markup.test(written) ? 3 : 1,
  }))
}

/** What is surely no words of the text; code in a line stays. */
const noWords = new RegExp(
  [
    '\\{(?<=(?:`{3}|~{3})[^\\n{}]*\\{)[^{}\\n]*\\}',
    '`[^`\\n]*`',
    '<!--[\\s\\S]*?(?:-->|(?![\\s\\S]))',
    '<\\?[\\s\\S]*?(?:\\?>|(?![\\s\\S]))',
    '<(script|style|template)(?=[\\s>])[\\s\\S]*?(?:</\\1>|(?![\\s\\S]))',
    '<[/!]?[A-Za-z](?:"[^"]{0,1000}"|[^<>"])*>',
    '\\{[ \\t]*(?:[#.:=][^{}]*|[\\w.-]+[ \\t]*=[^{}]*|[\\w:-]+)\\}',
    '::?(?:pause|pagebreak|blank|lines)\\[[^\\]\\n]*\\]',
    ':[a-z][\\w-]{0,30}(?=[[{])',
    '(?<=\\]\\()[^\\s()]+',
    '\\[\\^[^\\]\\s]{1,100}\\]:?',
    '&(?:#\\w{1,8}|\\w{1,32});',
    '(?<![\\w:]):[a-z\\d_+-]{1,50}:(?![\\w:])',
  ].join('|'),
  'gi',
)

function withoutMarkup(text: string): string {
  return text.replace(noWords, (whole) => {
    if (whole.startsWith('`')) return whole
    const isHidden = /^<(?:!--|\?|(?:script|style|template)(?=[\s>]))/i.test(whole)
    return isHidden ? whole.replace(/[^\n]+/g, ' ') : whole.replace(/[^\n]+/g, valuesIn)
  })
}

/** Attributes that hold words, in tags, components and lists of attributes. */
const wordy =
  /(?:^|[\s{,])(?:title|label|alt|caption|summary|description|fig-alt|fig-cap|tbl-cap|lst-cap|fig\.cap|fig\.alt|aria-label)[ \t]*[=:][ \t]*(?:"([^"]*)"|'([^']*)')/gi

function valuesIn(markup: string): string {
  const values = [...markup.matchAll(wordy)].map(([, double, single]) => double ?? single)
  return ` ${values.join(' ').replace(/&#?\w{1,32};/g, ' ')} `
}

/** Without brackets that stand for nothing to people. */
function short(source: string): string {
  const words = source.replace(/\[\^[^\]]*\]?:?|\]\(\s*\)|[[\]]/g, '').trim()
  return words.length > 160 ? `${words.slice(0, 160)}…` : words
}
