import type { AnswerLines } from '@lectern/core'
import type { AllMessages } from './generated/messages.js'

type Messages = Pick<AllMessages['common'], 'answerLines' | 'squaredPaper' | 'graphPaper' | 'plainPaper'>

/** What a space for an answer is called: "3 lines to write on", "Graph paper to draw on". */
export function answerSpace({ count, paper }: AnswerLines, messages: Messages): string {
  switch (paper) {
    case 'squared':
      return messages.squaredPaper
    case 'graph':
      return messages.graphPaper
    case 'plain':
      return messages.plainPaper
    default:
      return messages.answerLines(count)
  }
}
