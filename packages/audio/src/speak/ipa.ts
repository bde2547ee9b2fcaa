/** Letters, marks and blanks of the International Phonetic Alphabet, and the slashes or brackets around them. */
const signs = /^[\s/[\]a-zæçðøœħŋǀ-ǃβθχⱱ\u0250-\u02ff\p{M}.|‖‿↗↘ꜛꜜ’'-]+$/u

/** Whether an engine can be asked to say it: "AHN-sah" and "E2" are no IPA. */
export const isIpa = (text: string): boolean => signs.test(text.normalize('NFD'))
