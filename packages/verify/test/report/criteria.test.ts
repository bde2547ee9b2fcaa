import { statements } from '@lectern/check/claims'
import { expect, it } from 'vitest'
import { named } from '../../src/report/page/criteria.js'

it('a criterion that a person must judge is called by its number and its name', () => {
  expect(named('1.1.1')).toBe('1.1.1 Non-text Content')
  expect(named('Links describe their targets')).toBe('Links describe their targets')
})

it('every criterion that an edition leaves to people has a name', () => {
  const criteria = statements.flatMap(({ needsPerson = [] }) => needsPerson)
  expect(criteria.length).toBeGreaterThan(0)
  expect(criteria.filter((one) => /^\d\.\d+\.\d+$/.test(one) && named(one) === one)).toEqual([])
})
