import { epub } from '@lectern/epub'
import { testEmitter } from '@lectern/testkit'
import { describe, it } from 'vitest'

describe('the contract of every emitter', () => {
  testEmitter({ create: () => epub(), leavesOut: ['pause'] }, it)
})
