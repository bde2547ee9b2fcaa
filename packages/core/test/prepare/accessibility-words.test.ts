import { describe, expect, it } from 'vitest'
import { article, p } from './build.js'

const from = (accessibility: Record<string, unknown>) =>
  article([p('Words.')], {
    front: { values: { title: 'T', lang: 'en', date: '2026-01-01', accessibility }, positions: {} },
  })

describe("the publisher's words about accessibility", () => {
  it('spell hazards as schema.org does', async () => {
    const { meta, findings } = await from({ hazards: ['Flashing', 'nosoundhazard'] })
    expect(meta.accessibility.hazards).toEqual(['flashing', 'noSoundHazard'])
    expect(findings).toEqual([])
  })

  it('never lose a hazard that is misspelt: it is not known', async () => {
    const { meta, findings } = await from({ hazards: ['flash'] })
    expect(meta.accessibility.hazards).toEqual(['unknown'])
    expect(findings.map(({ message }) => message)).toEqual([
      'The hazard "flash" should be one of none, unknown, flashing, noFlashingHazard, motionSimulation, noMotionSimulationHazard, sound, noSoundHazard, unknownFlashingHazard, unknownMotionSimulationHazard, unknownSoundHazard; "unknown" stands in its place',
    ])
  })

  it('do not say that there is a hazard and that there is none', async () => {
    const { meta, findings } = await from({ hazards: ['none', 'flashing', 'noFlashingHazard'] })
    expect(meta.accessibility.hazards).toEqual(['flashing'])
    expect(findings.map(({ rule }) => rule)).toEqual(['metadata-type', 'metadata-type'])
  })

  it('are reported where one is not read', async () => {
    const { meta, findings } = await from({ sumary: 'Good.', certifierReport: 'report.pdf', hazards: [[]] })
    expect(meta.accessibility).toEqual({})
    expect(findings.map(({ message }) => message)).toEqual([
      'The part "sumary" of accessibility should be one of summary, certifiedBy, certifierCredential, certifierReport, conformsTo, contactEmail, exemptions, hazards; it is left out',
      'The part "certifierReport" of accessibility should be an http or https address; it is left out',
      'The part "hazards" of accessibility should be a list of strings; it is left out',
    ])
  })
})
