import type { FrontMatter } from '@lectern/core'
import { type Context, noFront } from '../../context.js'
import { rules } from '../../rules.js'
import { type Found, findFrontMatter } from './find.js'
import { readTitleBlock } from './title-block.js'

export interface TakenFrontMatter {
  front: FrontMatter
  /** Offset of the first character of the article. */
  end: number
}

/** Reads the metadata before the article. What cannot be read is a finding; the article is built all the same. */
export async function takeFrontMatter(context: Context): Promise<TakenFrontMatter> {
  const found = findFrontMatter(context.source)
  if (!found) {
    reportUnclosed(context)
    return { front: noFront, end: 0 }
  }
  const front = await read(found, context)
  return front ? { front, end: found.end } : { front: noFront, end: 0 }
}

/** Undefined where it turns out to be a part of the article between two rules. */
async function read(found: Found, context: Context): Promise<FrontMatter | undefined> {
  if (found.kind === 'title-block') return readTitleBlock(found, context)
  if (found.kind === 'toml') return (await import('./toml.js')).readToml(found, context)
  return (await import('./yaml.js')).readYaml(found, context)
}

/** `---` that nothing closes would print the metadata as words, in silence. */
function reportUnclosed({ source, report, points }: Context): void {
  const fence = /^(?:---[ \t]*\n(?:[A-Za-z][\w-]*:|#)|\+\+\+[ \t]*\n[A-Za-z][\w-]*[ \t]*=)/.exec(source)
  if (!fence) return
  const mark = source.slice(0, 3)
  report(rules['front-matter-syntax'], `The front matter has no closing ${mark}; it is read as text`, {
    place: points.position(0, 3),
    hint: `Close it with ${mark} on a line of its own.`,
  })
}
