/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randoms(seed: number): () => number
export function mutatedText(text: string, next: () => number): string
export function mutatedBytes(bytes: Uint8Array, next: () => number): Uint8Array
export function mutatedZip(bytes: Uint8Array, next: () => number): Uint8Array
export function mutatedPdf(bytes: Uint8Array, next: () => number): Uint8Array
