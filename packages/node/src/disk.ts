// What most programs need of this package, without threads, processes and decoders.
export { writeWhole } from './files/write-whole.js'
export { type FolderOptions, folderResources } from './resources/folder.js'
