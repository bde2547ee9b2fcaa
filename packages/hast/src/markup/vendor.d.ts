/** `subset-font` has no types of its own; this is what we call. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff' | 'sfnt' },
  ): Promise<Uint8Array>
}
