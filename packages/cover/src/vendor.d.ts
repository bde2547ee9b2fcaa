/** The parts of untyped libraries that the cover uses; only the adapters beside them import these. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { position: number; required: boolean } | null
  }
}
