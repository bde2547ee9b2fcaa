/** The text of `packages/html/src/client-scripts.ts`. */
export declare function clientScripts(): Promise<string>
