/** Silences by structure, in seconds. A later, longer one replaces a shorter one before it. */
export const pauses = {
  sentence: 0.25,
  cell: 0.3,
  item: 0.4,
  announcement: 0.3,
  block: 0.65,
  row: 0.5,
  beforeHeading: 1.2,
  afterHeading: 0.7,
  scene: 1.5,
} as const
