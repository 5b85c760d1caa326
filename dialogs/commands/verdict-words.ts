/** Words for a right status, and nothing else. */
export const RIGHT =
  "(?:yes|y|yep|yeah|yup|sure|ok(?:ay)?|k|fine|good|great|perfect|nice|cool|super|excellent|awesome|brilliant|lovely|wonderful|exactly|agreed|i agree|confirm(?:ed)?|approved?|submit|done|spot on|lgtm|go ahead|go for it|do it|makes sense|that works|works for me|all good|well done|good job|(?:many )?thanks(?: a lot| so much| very much)?|thank you(?: so much| very much)?|thx|ty|cheers|please|(?:that|this|it)?(?:['’]?s| is| looks| sounds| was)? ?(?:all |about |exactly |just |quite |very |really )?(?:right|correct|fine|good|great|ok|okay|perfect|it)|(?:looks|sounds|seems) (?:right|correct|fine|good|great|ok|okay|perfect))(?: to me| for me| from me| with me| by me| now| then)?"
export const MARKS = '[ ,.!:;–-]'
export const AND = `(?:${MARKS}+(?:(?:and|so|then|now|please|pls|just) )*)`
export const PRAISED = `(?:${RIGHT}${AND}){0,4}`
export const NEXT = '(?:(?:on to |go to )?(?:the )?next(?: one| customer| please)?|go on|move on|continue)'
export const IT = '(?: (?:this|the|that) (?:one|status)| it| this| that)'
/** Words behind an order without a meaning. */
export const BEHIND = `(?:${MARKS}+(?:please|pls|thanks|thank you|thx|then|now|as (?:is|it is|shown)|like (?:that|this|it is))(?![\\p{L}]))*`

const SIGNS = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu

/** The message without emoji, which add no meaning; line breaks stay. */
export function withoutSigns(message: string): string {
  const plain = message.replace(SIGNS, ' ')
  return (plain === message ? message : plain.replace(/[ \t]{2,}/g, ' ')).trim()
}
