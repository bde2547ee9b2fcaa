interface Made {
  path: string
  sha256: string
  bytes: number
}

/** `load` gives a file of a package of fonts, or nothing. */
export function makeEditions(
  markdown: string,
  load: (name: string, file: string) => Promise<Uint8Array | undefined>,
): Promise<Made[]>
