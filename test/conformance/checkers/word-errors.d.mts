/** Words wrong, missing or added, for each word that was said (WER). */
export function wordErrors(said: readonly string[], heard: readonly string[]): number
