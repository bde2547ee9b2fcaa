/** Examples whose page differs from the specification's, by reason. What stands here must differ. */
export const differences: readonly { why: string; of: readonly string[] }[] = []
