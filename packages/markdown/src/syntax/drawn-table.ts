import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { FoundTable } from '../tables/found.js'
import { isLineEnd } from './container.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    drawnTable: 'drawnTable'
    drawnTableLine: 'drawnTableLine'
  }
}

/**
 * The lines of a table of pandoc's, as a block in which nothing else begins. `tables/find.ts` says which lines they are, and
 * `tables/fill.ts` reads the cells.
 *
 * @param tableAt the table that begins at a line, from 1
 */
export function drawnTable(tableAt: (line: number) => FoundTable | undefined): {
  micromark: Extension[]
  fromMarkdown: FromMarkdown[]
} {
  const construct: Construct = {
    name: 'drawnTable',
    concrete: true,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const table = tableAt(this.now().line)
      return table ? lines(effects, ok, table.last - table.first + 1) : nok
    },
  }
  // At spaces before indented code, which a head over its right edge looks like.
  return {
    micromark: [{ flowInitial: { 32: construct, null: construct } }],
    fromMarkdown: [drawnTableFromMarkdown],
  }
}

function lines(effects: Effects, ok: State, count: number): State {
  let left = count
  return start

  function start(code: Code): State | undefined {
    effects.enter('drawnTable')
    return lineStart(code)
  }

  function lineStart(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return end(code)
    effects.enter('drawnTableLine')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('drawnTableLine')
      return end(code)
    }
    effects.consume(code)
    return inside
  }

  function end(code: Code): State | undefined {
    left--
    if (left === 0 || code === null) {
      effects.exit('drawnTable')
      return ok(code)
    }
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return lineStart
  }
}

const drawnTableFromMarkdown: FromMarkdown = {
  enter: {
    drawnTable(token) {
      this.enter({ type: 'drawnTable', children: [] } as never, token)
    },
  },
  exit: {
    drawnTable(token) {
      this.exit(token)
    },
  },
}
