/// <reference path="./pdfkit.d.ts" />
import type { PdfDictionary, PdfReference, PdfText, PdfValue } from 'pdfkit'

export type Value = PdfValue
export type Dictionary = PdfDictionary
export type Reference = PdfReference

/** A text: PDFKit takes plain strings for names. */
export const textString = (text: string): PdfText => new String(text)
