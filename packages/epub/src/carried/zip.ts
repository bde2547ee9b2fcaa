export { ZipWriter } from '@zip.js/zip.js'
