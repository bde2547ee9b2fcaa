export declare function encode(text: string): { text: string; unknown: string[] }
export declare function decode(cells: string): string
