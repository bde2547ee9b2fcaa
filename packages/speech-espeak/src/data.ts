import { closeSync, openSync, readSync } from 'node:fs'
import load, { type EspeakModule, type FileNode, type FileStream } from '@echogarden/espeak-ng-emscripten'

/**
 * espeak-ng with files that are read when they are opened. The library reads those of all languages beforehand, 24 MB in each thread; a voice
 * needs the phonemes and one or two dictionaries. The hook for the package of files is Emscripten's own
 * (https://emscripten.org/docs/porting/files/packaging_files.html): it gets memory of the full size, of which only what is read into takes room.
 */
export async function loadEspeak(): Promise<EspeakModule> {
  let path: string | undefined
  const module = await load({
    getPreloadedPackage: (name, size) => {
      path = name
      return new ArrayBuffer(size)
    },
  })
  if (path === undefined) throw new Error('espeak-ng did not ask for its files')
  readWhenOpened(module.FS.lookupPath('/usr/share/espeak-ng-data').node, path)
  return module
}

/** Of a folder, all files in it. The contents of a file are a view of the package's memory, which tells where it lies. */
function readWhenOpened(node: FileNode, path: string): void {
  const { contents, stream_ops: operations } = node
  if (!(contents instanceof Uint8Array)) {
    for (const inside of Object.values(contents)) readWhenOpened(inside, path)
    return
  }
  const open = (stream: FileStream): void => {
    fill(contents, path)
    stream.node.stream_ops = operations
  }
  node.stream_ops = { ...operations, open }
}

/** @throws the system's error, or an Error where the file is shorter than it was built */
function fill(contents: Uint8Array, path: string): void {
  const file = openSync(path, 'r')
  try {
    for (let done = 0; done < contents.length; ) {
      const read = readSync(file, contents, done, contents.length - done, contents.byteOffset + done)
      if (read === 0) throw new Error(`The files of espeak-ng are not whole: ${path}`)
      done += read
    }
  } finally {
    closeSync(file)
  }
}
