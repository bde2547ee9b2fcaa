export { sanitizeSvg } from '@lectern/core/svg'
export { type FileCache, fileCache } from './files/cache.js'
export { withFolderLock } from './files/folder-lock.js'
export { fontFiles } from './files/fonts.js'
export { partOf, removeLeftovers } from './files/leftovers.js'
export { makeFolder } from './files/make-folder.js'
export { type PackageFiles, packageFiles } from './files/packages.js'
export { readPlainFile, readPlainText } from './files/plain-file.js'
export { replaceFolder } from './files/replace-folder.js'
export { type DiskScratch, diskScratch } from './files/scratch.js'
export { inTemporaryFolder } from './files/temporary-folder.js'
export { type WriteOptions, writeWhole } from './files/write-whole.js'
export { type Budget, defaultBudget, OverLimit } from './isolate/budget.js'
export {
  type IsolatedContext,
  type IsolateOptions,
  type Isolation,
  isolate,
  isolation,
} from './isolate/isolation.js'
export { pictureDecoder } from './pictures/decoder.js'
export { ProgramFailed } from './programs/failed.js'
export { type ProgramCall, programVersion, runProgram } from './programs/run.js'
export type { FrameSettings, ProgramEncoder } from './programs/sound/encoder.js'
export { ffmpegAac, soundByFfmpeg } from './programs/sound/ffmpeg.js'
export { lame } from './programs/sound/lame.js'
export { type FolderOptions, folderResources } from './resources/folder.js'
export { defaultLimits, type Limits } from './resources/limits.js'
export { fetchAllowed, type NetworkOptions } from './resources/network.js'
export { batchDeflate, deflate } from './work/deflate.js'
export { type WorkerPool, workerPool } from './work/pool.js'
export { ScriptThreads, type ThreadProblem, type ThreadSettings } from './work/threads.js'
