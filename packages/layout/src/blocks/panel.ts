import type { Theme } from '@lectern/core'
import { backgroundArtifact, groundOf } from '../flow/canvas.js'
import type { Flow, Panel } from '../flow/flow.js'
import { rectangle } from '../frame/path.js'
import { rules } from '../rules.js'
import { roomOfItsOwn, type Scope } from '../scope.js'

export interface PanelLook {
  /** Colour of the ground. */
  ground?: string
  /** Colour of a bar at the side where lines begin. */
  bar?: string
  /** Colour of a frame. */
  frame?: string
}

/** The theme's ground for boxes; a frame where that is the ground of the page. */
export function groundOrFrame({ color }: Theme): PanelLook {
  return color.panel === color.ground ? { frame: color.rule } : { ground: color.panel }
}

/** Blocks on a ground, inset at the sides. */
export function onPanel(scope: Scope, look: PanelLook, inset: number, fill: (scope: Scope) => void): Flow[] {
  if (scope.panelDepth >= deepest) return withoutPanel(scope, fill)
  const panel = panelOf(scope, look, look.ground || look.frame ? inset * 0.7 : 0)
  // Quotations in quotations move in less and less before no room is left for words.
  const side = scope.width - 2 * inset < scope.look.size * 12 ? Math.min(inset, scope.width * 0.03) : inset
  const sideStart = side
  const sideEnd = look.ground || look.frame ? side : 0
  const inner: Scope = {
    ...roomOfItsOwn(scope),
    x: scope.x + (scope.dir === 'rtl' ? sideEnd : sideStart),
    width: scope.width - sideStart - sideEnd,
    panelDepth: scope.panelDepth + 1,
    out: [],
  }
  fill(inner)
  return [{ kind: 'open', panel }, ...trimmed(inner.out), { kind: 'close', panel }]
}

/** Panels in panels; more than this many no eye tells apart, and a page has no room for them. */
const deepest = 24

function withoutPanel(scope: Scope, fill: (scope: Scope) => void): Flow[] {
  if (scope.findings.isFirst('panels-deep'))
    scope.findings.report(
      rules['nesting-deep'],
      `Quotations and boxes are nested more than ${deepest} levels deep; the inner ones are printed without their bars`,
      { hint: 'Nest them less deeply.' },
    )
  const inner: Scope = { ...roomOfItsOwn(scope), out: [] }
  fill(inner)
  return trimmed(inner.out)
}

function panelOf({ x, width, dir, panelDepth }: Scope, look: PanelLook, padding: number): Panel {
  return {
    depth: panelDepth,
    padding,
    paint(canvas, left, top, bottom) {
      if (bottom - top < 1) return
      const add = (at: number, wide: number, color: string): void =>
        canvas.addBehind(
          panelDepth,
          groundOf({ x: left + at, y: top, width: wide, height: bottom - top }, color),
        )
      if (look.ground) add(x, width, look.ground)
      if (look.frame) {
        canvas.addBehind(panelDepth, {
          kind: 'path',
          owner: backgroundArtifact,
          segments: rectangle(left + x + 0.5, top, width - 1, bottom - top),
          stroke: { color: look.frame, width: 1 },
        })
      }
      if (look.bar) add(dir === 'rtl' ? x + width - 3 : x, 3, look.bar)
    },
  }
}

/** White space at the edges of a panel is its padding's affair. */
export function trimmed(flows: readonly Flow[]): Flow[] {
  const begin = flows.findIndex(({ kind }) => kind !== 'gap')
  const end = flows.findLastIndex(({ kind }) => kind !== 'gap')
  return begin < 0 ? [] : flows.slice(begin, end + 1)
}
