import { LOOKS_BACK, type DateAt } from './date-at.ts'

/** Work is to be done in the month, the quarter or on the weekday. */
export function isDoneThen({ before, after }: DateAt): boolean {
  const clause = /^[^.,;\n]*/.exec(after)![0]
  const willBe = WILL_BE.exec(before)?.[0]
  // "It will be settled in June": words before it do not matter, even in the past tense.
  if (willBe !== undefined) return !LOOKS_BACK.test(clause)
  if (SHIPS_WITH.test(before) && A_RELEASE.test(after)) return true
  // “New CIO started, wants to start in Q1”: the past of another clause is not its own.
  const own = WANTS_THEN.exec(before)?.[0] ?? before
  return IS_DONE_THEN.test(before) && !LOOKS_BACK.test(own) && !LOOKS_BACK.test(clause)
}

/** Work to be done in a month, a quarter or on a weekday: "they deploy to all shops in March", "pilot on Monday". */
const IS_DONE_THEN =
  /\b(?:(?:deploy|start|begin|launch|migrate|move|patch|upgrade|update|install|replace|enable|train|switch|cut[ -]?over|roll[ -]?out|go(?:es|ing)?[ -]live|decide|sign|vote|approve|hire|recruit|return|reopen|meet|resume|come|arrive|land|ship|deliver|release|debate|certif(?:y|ie)|settle|finish(?:e)?|rule|open|wrap(?: up)?)s?\b[^.,;:\n]{0,30}|\b(?:pilot|training|deployment|migration|kick[ -]?off|vote|decision|approval|hearing|hotfix|fix|patch|delivery|replacement|upgrade)\s+)\b(?:in|on)\s+(?:late\s+)?$/i
/** They want it for then. */
const WANTS_THEN = /\b(?:wants?|would like|['’]d like|hopes?|plans?|intends?) to\b[^.,;:\n]*$/i
/** Something expected for then: "that'll be in June", "he thinks he'll be ready for it in September". */
const WILL_BE =
  /(?:\b(?:will|would|should|ought to|going to|hopes? to|expects? to|plans? to)|['’](?:ll|d))\s+(?:(?!(?:not|nt|have)\b)[^\s.,;:"'’”]+\s+){0,5}?in\s+(?:late\s+)?$/i
/** "Ships with the February release." */
const SHIPS_WITH =
  /\b(?:ships?|comes?|lands?|fix\w*|solved|included?|promised|planned|due)\b[^.,;:\n]{0,25}\b(?:with|in)\s+(?:the\s+)?$/i
const A_RELEASE = /^\s+(?:release|update|build|version|patch)\b/i
