import { pdf } from '@lectern/pdf'
import { testEmitter } from '@lectern/testkit'
import { describe, it } from 'vitest'
import { fonts, resources } from './support/edition.js'

// A pause and a silence are for the ear.
describe('the contract of every emitter', () => {
  testEmitter({ create: () => pdf(), fonts, resources, leavesOut: ['pause'] }, it)
})
