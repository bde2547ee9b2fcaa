export const families: Readonly<Record<string, object>>
export function article(name: string, length: number): string
