declare module 'hyphen/hyphen.js' {
  export default function createHyphenator(patterns: unknown): import('./hyphen.js').Divide
}

/** As `scripts/carry.mjs` packs them. */
declare module 'hyphen/patterns/*' {
  const packed: string
  export default packed
}
