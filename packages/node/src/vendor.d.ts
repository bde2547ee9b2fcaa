/** What is used of omggif 1.0.10, which has no types of its own. */
declare module 'omggif' {
  export class GifReader {
    constructor(bytes: Uint8Array)
    width: number
    height: number
    /** `data_offset`: where the size of the frame's first codes stands. */
    frameInfo(frame: number): { width: number; height: number; data_offset: number }
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void
  }
}
