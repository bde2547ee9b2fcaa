/** Of hibari, with the beginning of the acoustic model's SHA-256; another model would speak otherwise. */
export const modelVersion = '0.2.1+5f70741d4e90'
