import { withoutSmallWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isFilter } from '../commands/command-status.ts'

const ASKS =
  /^(?:(?:what|which|whose) (?:(?:the )?(?:status|l1|l2|one)|partners?)(?![\p{L}])|(?:what|which|who|whom|whose|when|where|why|how)(?:['’]?s)? (?:is|are|was|were|do|does|did|has|have|had|can|could|should|must|may|would|will|shall|happens?|happened|if|to|come|next|now|then|long|many|much|often)(?![\p{L}])|(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could|should|must|may|shall)(?:n['’]?t)? (?:the|their|our|a|an|any|my|this|that|its|it|they|we|i|there|[\p{L}]+['’]s)(?![\p{L}])[^,;]*$|what if(?![\p{L}])|any (?:news|word)(?![\p{L}]))/iu
/** A question that somebody else asks is news. */
const TOLD = /[:;“”"]|(?<![\p{L}])(?:asks?|asked|asking|wants? to know|wonders?)(?![\p{L}])/iu

const WHEN_CALLED =
  /^(?:when|how (?:soon|fast|quick(?:ly)?)|by when) (?:is|does|do|will|should|must|has) (?:the |an? |their |our )?(?:acm |adoption |training )?partners? (?:going to |to )?(?:call|calling|called|contact|contacting|phone|reach|answer)(?: (?:back|out))?(?: (?:to|at|with|for))? (.{2,60}?)(?: (?:back|today|tomorrow|now|then|again|this week|next week))*$/i

/**
 * The customer in a question when a partner calls them: "whens the partner calling contoso"; undefined for anything
 * else.
 * @param text on one line, without a mark at its end
 */
export function askedWhenCalled(text: string): string | undefined {
  const name = WHEN_CALLED.exec(withoutSmallWords(spelledOut(text)))?.[1]
  return name !== undefined && isFilter(name) && !NOBODY.test(name) ? name : undefined
}

const NOBODY = /^(?:them|him|her|me|us|it|the|a|my|our|their|customers?)(?![\p{L}])/iu

/** True for the FM's own question, which is no news: "why has the partner not called?", "partner hasn't called yet?" */
export function isQuestion(message: string): boolean {
  const text = withoutSmallWords(message.trim())
  return ASKS.test(text) || (text.endsWith('?') && !TOLD.test(text))
}
