export { type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
