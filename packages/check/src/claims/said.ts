import type { Claim, Metadata } from '@lectern/core'
import type { Evidence } from './evidence.js'
import { hazardsOf, isSaidByPublisher, recordingsIn } from './hazards.js'
import { type Statement, statements } from './statements.js'

/** A value that an edition says of itself, and why it may. */
export interface Said extends Pick<Statement, 'value' | 'rule' | 'needsPerson'> {
  /** Property of schema.org. */
  property: Statement['property'] | 'accessibilityHazard'
  /** What bears it out. */
  evidence: string
}

/**
 * Runs the table over the evidence: each value that holds, and the hazards. Of an edition that lost something, or could not be read back, only how
 * it is perceived is said, and that the rest is unknown (schema.org's own value).
 */
export function saidOf(meta: Metadata, evidence: Evidence): Said[] {
  if (evidence.isUnconfirmed) return [...heldOf(evidence).filter(isMode), ...unknown]
  return [...heldOf(evidence), ...hazardsSaid(meta, evidence)]
}

const isMode = ({ property }: Said) => property === 'accessMode'
const unknown = (['accessibilityFeature', 'accessibilityHazard'] as const).map(
  (property): Said => ({
    property,
    value: 'unknown',
    rule: 'The edition could not be confirmed to have all of the article.',
    evidence: 'words are missing, or the edition could not be read back',
  }),
)

function heldOf(evidence: Evidence): Said[] {
  return statements
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
  /** Why it is not said, in English. */
  reason: string
}

/** Statements that the content does not bear out although it was meant to, each with its reason. */
export function lostOf(evidence: Evidence): Lost[] {
  // Why nothing is said is a finding of its own.
  if (evidence.isUnconfirmed) return []
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
