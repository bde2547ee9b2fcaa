import { isObject, type Json, type JsonObject, list, object, parseJson } from './json.ts'
import { run } from './run.ts'
import { onPath, required } from './tools.ts'

const reference = /^\d+ \d+ R$/

export interface PdfPage {
  readonly ref: string
  readonly dictionary: JsonObject
}

/** The objects of a PDF as qpdf read them: a reader that shares no code with the writer under test. */
export class PdfObjects {
  readonly #objects: JsonObject

  private constructor(objects: JsonObject) {
    this.#objects = objects
  }

  static async read(file: string): Promise<PdfObjects> {
    const program = required(await onPath('qpdf'), 'qpdf')
    const args = [
      '--json=2',
      '--json-key=qpdf',
      '--json-stream-data=inline',
      '--decode-level=generalized',
      file,
    ]
    const { stdout, stderr } = await run(program, args)
    if (stdout.trim() === '') throw new Error(`qpdf could not read ${file}: ${stderr}`)
    return new PdfObjects(object(list(object(parseJson(stdout), 'qpdf').qpdf, 'qpdf')[1], 'objects'))
  }

  /** What a reference stands for; anything else stands for itself. */
  resolve(value: Json | undefined): Json | undefined {
    if (!isReference(value)) return value
    const found = this.#objects[`obj:${value}`]
    if (!isObject(found)) return undefined
    return isObject(found.stream) ? found.stream.dict : this.resolve(found.value)
  }

  dictionary(value: Json | undefined): JsonObject {
    const found = this.resolve(value)
    return isObject(found) ? found : {}
  }

  array(value: Json | undefined): readonly Json[] {
    const found = this.resolve(value)
    return Array.isArray(found) ? found : []
  }

  get root(): JsonObject {
    return this.dictionary(this.dictionary(object(this.#objects.trailer, 'trailer').value)['/Root'])
  }

  pages(): PdfPage[] {
    return this.#pagesBelow(this.root['/Pages'])
  }

  #pagesBelow(node: Json | undefined): PdfPage[] {
    const dictionary = this.dictionary(node)
    if (dictionary['/Type'] === '/Page') return typeof node === 'string' ? [{ ref: node, dictionary }] : []
    return this.array(dictionary['/Kids']).flatMap((kid) => this.#pagesBelow(kid))
  }

  /** The page's drawing instructions, decompressed. */
  content(page: PdfPage): string {
    const contents = page.dictionary['/Contents']
    const parts =
      isReference(contents) && !Array.isArray(this.resolve(contents)) ? [contents] : this.array(contents)
    return parts.map((part) => this.#streamData(part)).join('\n')
  }

  #streamData(part: Json): string {
    const found = typeof part === 'string' ? this.#objects[`obj:${part}`] : undefined
    const stream = isObject(found) ? found.stream : undefined
    const data = isObject(stream) ? stream.data : undefined
    return typeof data === 'string' ? Buffer.from(data, 'base64').toString('latin1') : ''
  }

  /** A number tree, flattened. */
  numbers(node: Json | undefined): Map<number, Json> {
    const { '/Nums': pairs, '/Kids': kids } = this.dictionary(node)
    const found = new Map<number, Json>()
    const flat = this.array(pairs)
    for (let index = 0; index + 1 < flat.length; index += 2)
      found.set(Number(flat[index]), flat[index + 1] as Json)
    for (const kid of this.array(kids)) for (const [key, value] of this.numbers(kid)) found.set(key, value)
    return found
  }
}

export const isReference = (value: Json | undefined): value is string =>
  typeof value === 'string' && reference.test(value)

/** qpdf marks text with `u:` and bytes with `b:`. */
export const pdfText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : undefined
