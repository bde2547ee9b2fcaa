import { gunzipSync, strFromU8 } from 'fflate'

/** N-grams, as `scripts/carry.mjs` packs them: JSON, gzipped, in base 64. A module that is loaded cannot wait, so it is no promise. */
export function unpacked(packed: string): unknown {
  return JSON.parse(strFromU8(gunzipSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)))))
}
