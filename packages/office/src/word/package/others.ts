import { LecternError } from '@lectern/core'
import type { Files } from '../../package/zip.js'

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
const richText = /^\s*\{\\rtf/

/** Whether a file is of a word processor, in a format that the reader refuses with advice. */
export function isOtherDocument(head: Uint8Array): boolean {
  const start = latin(head)
  return (
    begins(head, oldOffice) || richText.test(start) || /^PK\u0003\u0004.*\bIndex\/[\w-]+\.iwa/s.test(start)
  )
}

/**
 * Refuses what people take for Word files, each with what helps.
 *
 * @throws LecternError `unreadable-input`
 */
export function refuseOthers(bytes: Uint8Array, name: string): void {
  if (begins(bytes, oldOffice)) throw oldOfficeFile(bytes, name)
  if (richText.test(latin(bytes.subarray(0, 100))))
    throw refused(
      `${name} is in Rich Text Format (RTF), which is not read`,
      'Open it in Word or LibreOffice, and save it as .docx.',
    )
  if (bytes.length === 0) throw notWord(name, 'it is empty')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notWord(name, 'it is no ZIP file')
}

/**
 * Refuses packages of other programs.
 *
 * @throws LecternError `unreadable-input`
 */
export function refuseOtherPackages(files: Files, name: string): void {
  if (files.has('Index/Document.iwa') || files.has('Index.zip'))
    throw refused(
      `${name} is a document of Apple’s Pages, which is not read`,
      'Export it in Pages (File, Export To, Word).',
    )
  if (files.has('META-INF/container.xml')) throw notWord(name, 'it is an e-book (EPUB)')
}

/** Names in the directory of such a file are in UTF-16 (MS-CFB, 2.6.1). */
function oldOfficeFile(bytes: Uint8Array, name: string): LecternError {
  const text = latin(bytes)
  const has = (entry: string) => text.includes([...entry].join('\u0000'))
  if (has('EncryptedPackage'))
    return refused(
      `${name} is protected with a password`,
      'Open it in Word, take the password off (File, Info, Protect Document), and save it.',
    )
  if (has('WordDocument'))
    return refused(
      `${name} is in the format of before Word 2007 (.doc), which is not read`,
      'Open it in Word or LibreOffice, and save it as .docx.',
    )
  return refused(
    `${name} is a file of another program of Office before 2007, or is damaged`,
    'Open it in the program that it was written with, and save its text as .docx.',
  )
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function refused(message: string, hint: string): LecternError {
  return new LecternError('unreadable-input', message, { hint })
}

/** A file that is no Word document, for a reason of one sentence. */
export function notWord(name: string, why: string): LecternError {
  return refused(
    `${name} cannot be read as a Word file: ${why}`,
    'Give a .docx file as Word, LibreOffice or Google Docs save it.',
  )
}
