/**
 * Of hibari, with the beginning of the acoustic model's SHA-256, since another model would speak otherwise; then how often what is made of the
 * model's answer has changed (its sound, the times of its words), so that what was kept before is made anew.
 */
export const modelVersion = '0.2.1+235a5e50647b.0'
