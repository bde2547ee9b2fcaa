import { LecternError } from '@lectern/core'

/** Does some writing; a disk that is full is said in words. */
export async function sayingFull<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw cause
    throw new LecternError('output-unwritable', 'The disk is full', {
      hint: 'Free some room; TMPDIR names the folder for what is only needed while a run lasts.',
      cause,
    })
  }
}
