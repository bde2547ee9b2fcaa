import type { Article, Edition, EmitContext, Emitter, Rule } from '@lectern/core'

export declare const rules: Readonly<Record<string, Rule>>
export declare function docx(options?: { name?: string }): Emitter
export declare function emitDocx(article: Article, context: EmitContext, name?: string): Promise<Edition>
