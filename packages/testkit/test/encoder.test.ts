import { mp3Encoder, wavEncoder } from '@lectern/audio'
import { testEncoder } from '@lectern/testkit'
import { describe, it } from 'vitest'

describe('MP3', () => testEncoder(() => mp3Encoder, it))
describe('WAV', () => testEncoder(() => wavEncoder, it))
