import { words, type CardElement } from './elements.ts'

/** The answer to a question, before the definition that it was found in; our own words. */
export function answerLines(lines: readonly string[]): CardElement[] {
  return lines.map((line, i) => words(line, i === 0 ? {} : { spacing: 'Small' }))
}
