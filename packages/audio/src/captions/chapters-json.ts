import type { ChapterTag } from '../encode/encoder.js'

/** Podcasting 2.0 chapters, version 1.2. */
export function chaptersJson(title: string, chapters: readonly ChapterTag[]): string {
  const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000
  return `${JSON.stringify(
    {
      version: '1.2.0',
      title,
      chapters: chapters.map((chapter) => ({
        startTime: rounded(chapter.begin),
        endTime: rounded(chapter.end),
        title: chapter.title,
      })),
    },
    null,
    2,
  )}\n`
}
