/** What a document says that it is, in the words of its DTD. */
export interface Doctype {
  /** Name of the root element. */
  name: string
  /** Public identifier. */
  public: string
  /** System identifier. */
  system: string
}
