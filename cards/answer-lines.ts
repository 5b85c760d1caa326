import { words, type CardElement } from './elements.ts'

/** The answer to a question, above the definition; our own words. */
export function answerLines(lines: readonly string[]): CardElement[] {
  return lines.map((line, i) => words(line, i === 0 ? {} : { spacing: 'Small' }))
}
