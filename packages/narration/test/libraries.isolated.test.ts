import { narrate, transcriptHtml } from '@lectern/narration'
import { expect, it, vi } from 'vitest'
import { article, p } from './tell.js'

vi.mock('rehype-stringify', () => ({
  default: () => {
    throw new Error('rehype-stringify was asked')
  },
}))

it('rehype-stringify writes the transcript: without it there is none', async () => {
  const prepared = await article([p('One.')])
  const script = await narrate(prepared)
  await expect(transcriptHtml(prepared, script)).rejects.toThrow('rehype-stringify was asked')
})
