import type { Emitter, Rule } from '@lectern/core'

export declare const rules: Readonly<Record<string, Rule>>
export declare function braille(options?: { name?: string }): Emitter
