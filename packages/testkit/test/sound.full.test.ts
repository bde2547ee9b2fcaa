import { audio, toneEngine } from '@lectern/audio'
import { testEmitter } from '@lectern/testkit'
import { describe, it } from 'vitest'

describe('the sound emitter', () => testEmitter({ create: () => audio({ engine: toneEngine() }) }, it))
describe('the sound emitter, WAV', () =>
  testEmitter(
    { create: () => audio({ engine: toneEngine(), format: 'wav', code: 'read', notes: 'inline' }) },
    it,
  ))
