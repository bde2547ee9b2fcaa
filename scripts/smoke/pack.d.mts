/** Packs every package as npm would publish it. */
export function pack(folder: string): Promise<void>

/** Versions of the packed packages, as a manifest names them. */
export function tarballs(packs: string): Promise<Record<string, string>>
