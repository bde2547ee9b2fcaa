import { LecternError } from '@lectern/core'

/** What the system says of a disk that is full, of a quota, and of a limit to the size of files. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EFBIG: 'A file would exceed the largest size that this process may write',
}

/** Does some writing; a disk that is full is said in words. */
export async function sayingFull<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? reasons[String(cause.code)] : undefined
    if (reason === undefined) throw cause
    throw new LecternError('output-unwritable', reason, {
      hint: 'Free some disk space, or set TMPDIR to a folder for temporary files that has more.',
      cause,
    })
  }
}
