import { daisy } from '@lectern/daisy'
import { testEmitter } from '@lectern/testkit'
import { describe, it } from 'vitest'

describe('the contract of every emitter', () => {
  testEmitter({ create: () => daisy(), leavesOut: ['pause'] }, it)
})
