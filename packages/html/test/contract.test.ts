import { testEmitter } from '@lectern/testkit'
import { it } from 'vitest'
import { html } from '../src/index.js'

testEmitter({ create: () => html(), leavesOut: ['pause'] }, it)
