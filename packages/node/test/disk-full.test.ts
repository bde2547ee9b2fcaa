import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { sayingFull } from '../src/files/disk-full.js'

/** A device of Linux that is always full. */
const full = '/dev/full'

it.skipIf(!existsSync(full))('a full disk is said in words (skipped where there is no /dev/full)', () =>
  expect(sayingFull(() => writeFile(full, 'words'))).rejects.toMatchObject({
    code: 'output-unwritable',
    hint: expect.stringContaining('TMPDIR'),
  }),
)

it('other troubles stay what they are', () =>
  expect(sayingFull(() => writeFile('/no/such/folder/file', ''))).rejects.toMatchObject({ code: 'ENOENT' }))

it.each([
  ['EDQUOT', 'The disk quota is used up'],
  ['EFBIG', 'A file would exceed the largest size that this process may write'],
])('%s is said in words too', (code, message) =>
  expect(sayingFull(() => Promise.reject(Object.assign(new Error(code), { code })))).rejects.toMatchObject({
    code: 'output-unwritable',
    message,
  }),
)
