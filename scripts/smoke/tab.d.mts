/** What the page of a folder says in Chromium, once it says "made"; fails with what it says otherwise. */
export function inTab(folder: string): Promise<string>
