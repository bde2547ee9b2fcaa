import type { Claim, Metadata } from '@lectern/core'
import type { Evidence } from './evidence.js'
import { hazardsOf, isSaidByPublisher, recordingsIn } from './hazards.js'
import { type Statement, statements } from './statements.js'

/** A value that an edition says of itself, and why it may. */
export interface Said extends Pick<Statement, 'value' | 'rule' | 'needsPerson'> {
  property: Statement['property'] | 'accessibilityHazard'
  /** What bears it out. */
  evidence: string
}

/** Runs the table over the evidence: each value that holds, and the hazards. */
export function saidOf(meta: Metadata, evidence: Evidence): Said[] {
  const held = statements
    .filter((one) => one.holds(evidence))
    .map(
      ({ property, value, rule, shown, needsPerson }): Said => ({
        property,
        value,
        rule,
        evidence: shown(evidence),
        ...(needsPerson ? { needsPerson } : {}),
      }),
    )
  return [...held, ...hazardsSaid(meta, evidence)]
}

function hazardsSaid(meta: Metadata, evidence: Evidence): Said[] {
  const seen = `${evidence.isMoving ? 'a picture is animated' : 'no picture is animated'}, ${recordingsIn(evidence)} recordings`
  return hazardsOf(meta, evidence).map((value) => ({
    property: 'accessibilityHazard',
    value,
    rule: 'As the publisher declares; otherwise none if nothing moves and there is no sound but speech, and unknown if there is.',
    evidence: isSaidByPublisher(meta) ? 'declared by the publisher' : seen,
    needsPerson: ['2.3.1'],
  }))
}

/** A value that readers look for and the content breaks, and how. */
export interface Lost extends Pick<Statement, 'property' | 'value'> {
  reason: string
}

export function lostOf(evidence: Evidence): Lost[] {
  return statements.flatMap(({ property, value, holds, lost }) => {
    const reason = holds(evidence) ? undefined : lost?.(evidence)
    return reason === undefined ? [] : [{ property, value, reason }]
  })
}

/** The same as claims of the edition, for `edition.json` and the report. */
export function claimsOfSaid(said: readonly Said[]): Claim[] {
  return said.map(({ property, value, ...why }) => ({
    standard: `schema:${property} ${value}`,
    basis: 'machine',
    ...why,
  }))
}
