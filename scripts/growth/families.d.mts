export interface Family {
  name: string
  /** Of the article's file. */
  extension: string
  make(size: number): string
  /** Files beside the article. */
  beside: Readonly<Record<string, (size: number) => string>>
}

export const families: readonly Family[]
