import { longDate, type Metadata, webAddress } from '@lectern/core'
import { levelRule } from '../flow/canvas.js'
import { append, type Box, gap } from '../flow/flow.js'
import type { Look } from '../look.js'
import type { Place, Target } from '../scope.js'
import { addTag, leafOf } from '../tags/tag.js'
import { addressRun, ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'

/** Under the title: what else the metadata say about the article. */
export function byline(scope: Place & Target): void {
  const { article, theme } = scope.given
  const { meta } = article
  const { size } = theme.type
  if (meta.subtitle) {
    const look = {
      ...scope.look,
      size: Math.max(theme.type.minimum, size * 1.2),
      leading: 1.35,
      color: theme.color.muted,
    }
    line(meta.subtitle, look, scope, size * 0.6)
  }
  const credits = creditsOf(meta, scope)
  if (credits) line(credits, { ...scope.look, color: theme.color.muted }, scope, size * 0.6)
  scope.out.push(gap(size * 0.7), titleRule(scope), gap(size * 1.2))
}

/** At the end: rights and where the original is. */
export function colophon(scope: Place & Target): void {
  const { article, theme, words } = scope.given
  const { rights, license, source } = article.meta
  const look = { ...scope.look, color: theme.color.muted }
  const facts = [rights, license].filter((fact) => fact !== undefined).join(' · ')
  if (!facts && !source) return
  scope.out.push(gap(theme.type.size * 1.5), titleRule(scope), gap(theme.type.size * 0.6))
  if (facts) line(facts, look, scope, 2)
  if (source) {
    const label = words(look.lang).messages.original
    const url = webAddress(source)
    if (url) line(`${label}: `, look, scope, 2, url)
    else line(`${label}: ${source}`, look, scope, 2)
  }
}

function line(text: string, look: Look, scope: Place & Target, after: number, url?: string): void {
  const tag = addTag(scope.tag, 'P')
  const runs = [ownRun(text, look, scope, leafOf(tag))]
  if (url) runs.push(addressRun(url, look, scope, tag))
  append(scope.out, setParagraph(runs, scope, { tag, look, keep: 'together' }), gap(after))
}

function creditsOf(meta: Metadata, scope: Place & Target): string {
  const { words } = scope.given
  const { lang } = scope.look
  const names = meta.authors.map(({ name }) => name)
  const authors =
    names.length > 1
      ? `${names.slice(0, -1).join(', ')} ${words(lang).messages.and} ${names.at(-1)}`
      : (names[0] ?? '')
  const date = meta.date ? (longDate(meta.date, lang) ?? meta.date) : undefined
  // A date is one word to the eye, where a line has room for it.
  const isShort = scope.width > scope.look.size * 20
  const publisher = meta.publisher === authors ? undefined : meta.publisher
  return [authors, publisher, isShort ? date?.replaceAll(' ', '\u00a0') : date].filter(Boolean).join(' · ')
}

function titleRule({ x, width, given }: Place): Box {
  const { color } = given.theme
  return {
    kind: 'box',
    height: 1,
    keep: true,
    draw(canvas, left, top) {
      const y = top + 0.5
      canvas.add(levelRule({ x: left + x, y, length: width, weight: 0.75, color: color.rule }))
    },
  }
}
