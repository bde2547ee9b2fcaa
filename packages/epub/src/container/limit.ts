import { LecternError } from '@lectern/core'

/** Without ZIP64, which many reading systems cannot open, offsets have 32 bits. */
const most = 0xffffffff
const mostFiles = 0xffff
/** Room for headers and for text that grows when it is deflated. */
const headers = 1 << 20

/** @throws LecternError `too-large` where the container would not open everywhere */
export function refuseTooLarge(size: number, files: number): void {
  if (size + headers <= most && files < mostFiles) return
  throw new LecternError('too-large', `The EPUB would have ${gigabytes(size)} in ${files} files`, {
    hint: 'An EPUB can have at most 4.29 GB and 65,535 files. Publish it in parts, or use smaller sound files or pictures.',
  })
}

const gigabytes = (size: number) => `${(size / 1e9).toFixed(2)} GB`
