/** The day of our next call is none of the workload's. */
export const OF_CONTACT =
  /\b(?:(?:next|new|follow-?up|weekly|our|a|the) (?:call|meeting|sync|session(?! closes| ends))|follow-?up|catch-?up|call ?back|speak|talk|we meet|i meet|meet (?:them|him|her)|look at|ask(?: them| him| her)? again|(?:i|we)(?:['’]ll| will)? (?:ask|check|chase|ping|nudge|remind|look in|drop (?:in|by)|be back|phone)|pick(?:s|ing)? (?:it |this |that |things )?up again|\n?next\s*[:=]|showing (?:him|her|them))\b[^.,;\n]{0,25}$/i

/** "No reply in two weeks" looks back; only with one of these does "in two weeks" look ahead. */
const LOOKS_AHEAD =
  /\b(?:will|arriv\w+|ready|starts?|due|expect\w*|plan\w*|schedul\w+|comes?|goes|go|deliver\w*|resolved|fixed|resum\w+|continu\w+|again|promis\w+|hop(?:e|es|ed|ing)|available|lands?|ships?|shipped|shipping|unblock\w*|eta|says?|opens|begins?|(?:is|are|be|comes?|['’]s|['’]re) back|lifted|replaced|(?<!was |were |been |got |can be )(?:done|sorted|finished))\b[^.;\n]{0,40}$/i
/** "Training in three weeks": no word stands between them. */
const THEN =
  /(?<!\bno\s+)\b(?:trainings?|courses?|pilot|kick-?off|go-?live|roll-?out|hearing|vote|decision|delivery|cut-?over|ok|okay|fine|over)\s+$/i
/** A length of time alone at the end of a text: "nobody is trained, in three weeks". */
const BY_ITSELF = /[,;(–-]\s*(?:maybe |probably |hopefully )?$/i
/** "Four mails, in two weeks" says how long nobody answered. */
const OF_SILENCE =
  /\b(?:e?-?mails?|calls?|called|mailed|times|attempts?|repl\w+|answer\w*|respon\w+|reach\w*|heard|hear|silent|news)\b/i
/** "We heard nothing in two weeks." */
const NO_NEWS =
  /\b(?:no|not|nothing|nobody|never|any|\w+n['’]t)\b[^.,;\n]{0,25}\b(?:repl\w+|answer\w*|respon\w+|hear\w*|news|feedback|reach\w*|came back|got back|done|happen\w*|moved|progress)\b[^.,;\n]{0,15}$/i
/** Words that make "two weeks", without "in", the time until something is delivered or over. */
const DELIVERED_IN =
  /\b(?:deliver\w*|provision\w*|shipp?\w*|arriv(?:e|es|al|ing)|lead[ -]time|eta|expect(?:s|ed)|promis\w+|says?|(?:will|should|may|might|to|would) (?:take|need)|(?:needs?|takes?) another|resolv\w+|fix(?:ed|es)?|ready|unblock\w*|go[- ]live|sign-?off|approval|turnaround|activation|order(?:ed)?|due|date)\b[^.;\n]{0,30}$/i
/** "For two weeks", "a backlog of two months": a time that has lasted, or lasts. */
const LASTED =
  /\b(?:since|for|past|last|previous|already|after|took|lasted|than|only|first|every|each|per|backlog|delay|notice|spent|wait(?:ed|ing)|been|were|was|had|have|has|of|down|lost|out|runs?|a|on|in|at|with|without|under)\s+(?:(?:about|around|more than|over|some|nearly|almost|the|last|past)\s+){0,2}$/i
const LASTED_AFTER =
  /^(?:['’]|\s*(?:of|ago|back|already|now|long|old|late|behind|overdue|backlog|delay|notice|trial|without|after|in a row|each|every|per|since|before|earlier|past|straight|running|training|project|course|pilot|window|break|holiday|vacation|leave|retention|free|week|commitment|contract|term|subscription)\b)/i

/** “3 weeks max”: so long it takes at most. Not how long nobody answered. */
const AT_MOST = /^\s*(?:max(?:imum)?\b\.?|tops\b|at (?:the )?most\b)/i
const UP_TO = /^(?:max\.?|maximum|up to|at most)\s/i
/** Words of waiting, or of something that takes so long. */
const TAKES =
  /\b(?:takes?|needs?|says?|said|wait(?:s|ing)?|await\w*|pending|blocked|stuck|another|done|back|will|should|must|estimates?|reckons?|thinks?)\b[^.;\n]{0,60}$/i
const OF_WHAT_WAS =
  /\b(?:ago|lasted|took|was|were|had|been|downtime|outage|tried|trial|sessions?|trainings?|courses?)\b[^.;\n]{0,25}$/i

/**
 * True for a length of time that names no day to come: something lasted so long, or nobody answered for so long.
 * @param before the text before the words, at least from the beginning of their clause
 * @param isUnled no small word leads to them, and they name a day to come all the same
 */
export function isNoSpan(before: string, words: string, after: string, isUnled: boolean): boolean {
  if (/\bfrom\s+(?:now|today)$/i.test(words)) return false
  if (LASTED_AFTER.test(after)) return true
  if (/^(?:in|within)\s/i.test(words))
    return !looksAhead(before, after) || NO_NEWS.test(before) || /\b(?:twice|times?)\s+$/i.test(before)
  // "For another two weeks" looks ahead.
  if (/^(?:another|the next)\s/i.test(words)) return OF_CONTACT.test(before)
  if (isUnled) return false
  if (AT_MOST.test(after) || UP_TO.test(words)) return !isLongest(before)
  return /^an?\s/i.test(words) || LASTED.test(before) || !DELIVERED_IN.test(before)
}

/** True where what stands before “3 weeks max” is what they wait for. */
function isLongest(before: string): boolean {
  const said = /[^.;\n]*$/.exec(before)![0]
  const isTold = TAKES.test(said) || (BY_ITSELF.test(before) && !/\bonly\b/i.test(said))
  return isTold && !LASTED.test(before) && !OF_WHAT_WAS.test(said) && !OF_SILENCE.test(said)
}

/** "In three weeks it will be fine". */
const IT_WILL_BE =
  /^\s+(?:it|they|all|everything|everybody|that)(?:['’]ll|\s+(?:will|should|can|is to))\s+(?:all\s+)?(?:be|work|start|go|have)\b/i

function looksAhead(before: string, after: string): boolean {
  if (IT_WILL_BE.test(after) && !OF_SILENCE.test(before)) return true
  if (LOOKS_AHEAD.test(before) || THEN.test(before)) return true
  return BY_ITSELF.test(before) && /^\s*(?:$|[.\n])/.test(after) && !OF_SILENCE.test(before)
}
