import load from '@echogarden/espeak-ng-emscripten'
import { expect, it } from 'vitest'
import { listed } from '../src/listed.js'

it('knows the voices that espeak-ng has', async () => {
  const { eSpeakNGWorker } = await load()
  expect(listed).toEqual(new eSpeakNGWorker().list_voices())
})
