import { ofSpeaker } from '../speaker/plain.ts'

/** Somebody of the customer's before a colon: “intranet lady at Proseware: …”. */
const SPEAKER =
  /(^|[\n.;] {0,2})((?:(?:the|their) )?(?:[\p{L}-]{1,20} ){0,3}(?:lady|man|guy|people|folks|guys|team|boss|owner|manager|director|head|lead|admin|sponsor|chair|c[ieftom]o|ciso|dpo)(?: (?:at|of|from|in) [\p{L}-]{1,20}(?: [\p{L}-]{1,20}){0,2})?):(?= )([^\n"“„«]{1,300})/giu
const OF_FIRST_PERSON = /(?<![\p{L}\p{N}])(?:our|ours|we)(?![\p{L}\p{N}])/iu
/** Of whom an FM speaks, and what an FM does. */
const OF_THE_FM =
  /(?<![\p{L}])(?:they|their|them|he|she|him|her|his|FastTrack|(?:we|i) (?:\p{L}+ )?(?:showed|explained|sent|told|offered|asked|presented|met|agreed|discussed|mailed|called|will|can|should))(?![\p{L}])/iu
/** Those who speak of the customer's people are the FM's: “call with the CIO: we …”. */
const TALK = /\b(?:call|meeting|talk|chat|spoke|sync|notes?|minutes|mail|with|to|from me)\b/i
/** Of Microsoft, as a customer speaks. */
const YOURS = /(?<![\p{L}\p{N}])your(s)?(?![\p{L}\p{N}])/giu

/** Tells what stands behind a role and a colon as the speech of the customer: “our PBX” is theirs. */
function asCustomersSpeech(text: string): string {
  if (!text.includes(':') || !OF_FIRST_PERSON.test(text)) return text
  return text.replace(SPEAKER, (all, before: string, who: string, said: string) =>
    OF_FIRST_PERSON.test(said) && !OF_THE_FM.test(said) && !TALK.test(who)
      ? `${before}${who}:${ofSpeaker(said.replace(YOURS, "Microsoft's"))}`
      : all,
  )
}

/** “What they want with it I can not tell you”: that it is not known, says the status. */
const CANNOT_TELL =
  /(^|[.;!?\n,] {0,2})(?:what|whether|if|why|how) (?:they|he|she|the customer)\b[^.;!?\n,]{0,80},? (?:i|we) (?:can ?not|can['’]?t|could ?not|couldn['’]?t) (?:tell|say|judge)(?: you)?(?=[.;!?\n,]|$)/gi

/** “Intune they want” is “they want Intune”. */
const OBJECT_FIRST =
  /(^|[.;\n] {0,2})(\p{Lu}[\p{L}\d]{1,15}(?: [\p{L}\d]{1,12})?) (they|he|she|the customer) (wants?|needs?|likes?|loves?)(?=[,.;\n]|$)/gu

/** “What they need are captions” is “they need captions”. */
const WHAT_NEEDS =
  /\bwhat (they|he|she|the (?:customer|users?|team)) (lacks?|miss(?:es)?|needs?|wants?) (?:is|are) (?=\S)(?!(?:that|not|to|how|why|when|if)\b)/gi
/** “What it lacks are captions” is said of the service. */
const WHAT_LACKS =
  /\bwhat (?:it|the (?:service|product|client|app)) (?:lacks|misses|is missing) (?:is|are) (?=\S)(?!(?:that|not|to|how|why|when|if)\b)/gi

/** “, cause the line is bad”: “because” is meant. “Updates cause the crash” is a verb. */
const CAUSE =
  /(?<=(?:^|[,;:.(–—-]) {0,2})(?:['’]?cause|coz|cos)(?= (?:the|their|they|there|it|its|it['’]s|he|she|we|our|my|his|her|this|that|these|those|no|nobody|nothing|none|some|all|every\p{L}*|an?|users|people|of)(?![\p{L}]))|(?<=[\p{L}\d)] )(?:['’]?cause|coz|cos)(?= (?:they|he|she|we|there|nobody|it['’]?s)(?![\p{L}]))/giu

/** Puts the words of a hurried text into the order, and under the name, in which a note tells them. */
export function asHurried(text: string): string {
  let result = asCustomersSpeech(text).replace(WHAT_NEEDS, '$1 $2 ').replace(WHAT_LACKS, 'the service lacks ')
  if (/\bc(?:ause|oz|os)\b/i.test(result)) result = result.replace(CAUSE, 'because')
  if (/\b(?:tell|say|judge)\b/i.test(result)) result = result.replace(CANNOT_TELL, '$1')
  if (/ (?:they|he|she|customer) (?:want|need|like|love)s?(?![\p{L} ])/u.test(result))
    result = result.replace(OBJECT_FIRST, '$1$3 $4 $2')
  return result
}
