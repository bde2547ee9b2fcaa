type Loader = () => Promise<{ default: string }>

/**
 * Rules and names of each language that the engine speaks naturally ("x squared"), and what all share: JSON, gzipped, in base 64. Each is
 * loaded when it is asked for.
 */
export const packedRules = {
  base: () => import('speech-rule-engine/lib/mathmaps/base.json?packed'),
  af: () => import('speech-rule-engine/lib/mathmaps/af.json?packed'),
  ca: () => import('speech-rule-engine/lib/mathmaps/ca.json?packed'),
  da: () => import('speech-rule-engine/lib/mathmaps/da.json?packed'),
  de: () => import('speech-rule-engine/lib/mathmaps/de.json?packed'),
  en: () => import('speech-rule-engine/lib/mathmaps/en.json?packed'),
  es: () => import('speech-rule-engine/lib/mathmaps/es.json?packed'),
  fr: () => import('speech-rule-engine/lib/mathmaps/fr.json?packed'),
  hi: () => import('speech-rule-engine/lib/mathmaps/hi.json?packed'),
  it: () => import('speech-rule-engine/lib/mathmaps/it.json?packed'),
  ko: () => import('speech-rule-engine/lib/mathmaps/ko.json?packed'),
  nb: () => import('speech-rule-engine/lib/mathmaps/nb.json?packed'),
  nn: () => import('speech-rule-engine/lib/mathmaps/nn.json?packed'),
  sv: () => import('speech-rule-engine/lib/mathmaps/sv.json?packed'),
} satisfies Record<string, Loader>
