/** Names of the letters from alpha to omega, the final sigma among them, as each language spells them. */
const letters = {
  en: 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega',
  de: 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Jota Kappa Lambda My Ny Xi Omikron Pi Rho Sigma Sigma Tau Ypsilon Phi Chi Psi Omega',
  fr: 'alpha bêta gamma delta epsilon zêta êta thêta iota kappa lambda mu nu xi omicron pi rhô sigma sigma tau upsilon phi khi psi oméga',
  es: 'alfa beta gamma delta épsilon dseta eta theta iota kappa lambda mi ni xi ómicron pi rho sigma sigma tau ípsilon fi ji psi omega',
  it: 'alfa beta gamma delta epsilon zeta eta theta iota kappa lambda mi ni xi omicron pi rho sigma sigma tau ipsilon fi chi psi omega',
  pt: 'alfa beta gama delta épsilon zeta eta teta iota capa lambda mi ni csi ómicron pi rô sigma sigma tau ípsilon fi qui psi ómega',
  nl: 'alfa bèta gamma delta epsilon zèta èta thèta jota kappa lambda mu nu xi omikron pi rho sigma sigma tau ypsilon phi chi psi omega',
  pl: 'alfa beta gamma delta epsilon dzeta eta theta jota kappa lambda mi ni ksi omikron pi ro sigma sigma tau ypsilon fi chi psi omega',
  sv: 'alfa beta gamma delta epsilon zeta eta theta jota kappa lambda my ny xi omikron pi rho sigma sigma tau ypsilon fi chi psi omega',
} as const

/** @param lang of these nine; of another, nothing */
export function greekLetters(lang: string): readonly string[] | undefined {
  return Object.hasOwn(letters, lang) ? letters[lang as keyof typeof letters].split(' ') : undefined
}
