import { expect, it, vi } from 'vitest'
import { bookOf } from './support/book.ts'

vi.mock('epub-gen-memory', () => ({
  EPub: class {
    constructor() {
      throw new Error('epub-gen-memory was asked')
    }
  },
}))

it('epub-gen-memory packs the book: without it there is none', async () => {
  await expect(bookOf('# Title\n\nWords.\n')).rejects.toThrow('epub-gen-memory was asked')
})
