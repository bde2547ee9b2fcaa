export async function voices(..._: unknown[]): Promise<number> {
  return 2
}
