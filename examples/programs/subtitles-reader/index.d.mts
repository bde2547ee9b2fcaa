import type { Reader, Rule } from '@lectern/core'

export declare const rules: Readonly<Record<string, Rule>>
export declare function subtitlesReader(): Reader
