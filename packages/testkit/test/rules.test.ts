import { audioRules } from '@lectern/audio'
import { defineRules } from '@lectern/core'
import { narrationRules } from '@lectern/narration'
import { ContractError, type Register, testRules } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'

describe('rules of narration', () => testRules(narrationRules, it))
describe('rules of audio', () => testRules(audioRules, it))

describe('testRules', () => {
  it('fails a rule that is not in the form', async () => {
    const cases: (() => Promise<void>)[] = []
    const register: Register = (_, run) => cases.push(run)
    testRules(defineRules('bad', { Bad_Name: ['error', 'Ends with a stop.', '1.1'] }), register)
    await expect(cases[0]?.()).rejects.toThrow(ContractError)
  })
})
