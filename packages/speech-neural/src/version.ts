/** The acoustic model: its SHA-256 is that of `assets/hibari.onnx`. */
export const acousticModel = {
  name: 'hibari-tts 0.2.1',
  sha256: '235a5e50647b35f4f2ed5da952b23c0171462546e4395ff9687995bc2585e4e9',
} as const

/** How often what is asked of the model or made of its answer has changed (names, its sound, the times of its words), so that what was kept before is made anew. */
const changes = 1

/** Version of hibari, with the beginning of the acoustic model's SHA-256, since another model would speak otherwise. */
export const modelVersion = `0.2.1+${acousticModel.sha256.slice(0, 12)}.${changes}`
