/** Articles of one construct: the text of about so many bytes, and the files beside it. */
export interface Family {
  name: string
  extension: string
  make(size: number): string
  beside: Readonly<Record<string, (size: number) => string>>
}

export const families: readonly Family[]
