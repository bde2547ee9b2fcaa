/** An article of at least `words` words, as Markdown. */
export declare function corpus(words: number): { text: string; words: number }
