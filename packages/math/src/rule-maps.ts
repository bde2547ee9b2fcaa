/** A character, function or unit, with its names by manner of speaking; or what says the language of those that follow. */
export interface SymbolRule {
  locale?: string
  key?: string
  mappings?: Record<string, unknown>
}

/** What the engine knows of a language, by the name of the file it was in. */
export type RuleMaps = Record<
  string,
  | SymbolRule[]
  | { kind: string; messages: Record<string, Record<string, unknown> | string[]> }
  | { modality: string; domain?: string; kind?: string; rules: unknown[] }
>
