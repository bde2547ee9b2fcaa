import type { Pass } from '@lectern/core'
import { workerPool } from '@lectern/node'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'

const value = `---
title: Formulas
lang: de
date: 2026-01-01
---

The area $\\pi r^2$, and $\\text{Fläche}$.

$$
\\begin{prooftree}\\AxiomC{A}\\UnaryInfC{B}\\end{prooftree}
$$

:span[As $x^2$]{lang=fr}, and what is none: $\\frac$.
`

describe('formulas worked out on another core', () => {
  it('are those worked out here', async () => {
    const pool = workerPool(2)
    try {
      const there = await parse({ value }, { executor: pool })
      const here = await parse({ value })
      expect(there.tree).toEqual(here.tree)
      expect(there.findings).toEqual(here.findings)
      expect(JSON.stringify(there.tree)).toContain('"speech":"x au carré"')
    } finally {
      await pool.close()
    }
  })

  it('have drawings only where they are wanted', async () => {
    const { tree } = await parse({ value }, { drawings: false })
    expect(JSON.stringify(tree)).toContain('"mathml"')
    expect(JSON.stringify(tree)).not.toContain('"drawing"')
  })

  it('are there for a pass that is given, and for a long one when it finishes: it begins while they are worked out', async () => {
    const seen: string[] = []
    const see =
      (part: string): Pass =>
      ({ tree }) =>
        void seen.push(`${part}: ${JSON.stringify(tree).includes('"mathml"') ? 'formulas' : 'TeX'}`)
    const long = { begin: see('long, begin'), finish: see('long, finish') }
    await parse({ value }, { passes: [long] })
    await parse({ value }, { passes: [long, see('short')] })
    expect(seen).toEqual([
      'long, begin: TeX',
      'long, finish: formulas',
      'long, begin: formulas',
      'short: formulas',
      'long, finish: formulas',
    ])
  })
})
