const FINE =
  /\b(?:funded|superb|fine|good|ok|okay|ok['’]d|ready|finished|excellent|solved|ample|green|keen|liked|in place|paid|new enough|tested|assigned|staffed|happy|perfect|certified|begging|packed|ordered|everything they need|relaxed|wants? (?:it|\S+ (?:very much|badly))|would (?:love|like)|lov(?:e|es|ed) (?:it|the|this)|likes? (?:it|the (?:idea|pilot|demo))|in principle|no (?:problem|objection)s?|nothing else)\b/i
const HINDERS =
  /\b(?:not|no(?! (?:problem|objection))|nobody|never|but|until|till|without|only|too|than|unless|doubts?|fears?|worr(?:y|ies|ied)|scare[sd]?|cannot|\w+n['’]t)\b/i

/** "There is no other reason" is no reason. */
const NOT_AGAINST =
  /^(?:there (?:is|are) no (?:\w+ ){0,2}(?:talk|objections?|obstacles?|concerns?|complaints?|quarrel|rush|tickets?|hurdles?|opposition|rival\w*|law behind it|change|fears?|hard feelings|harm)(?: \w+)?$|^there (?:is|are) no (?:[\w-]+ ){0,2}(?:issues?|problems?)$|(?:the )?[\p{L} ]{2,30} (?:is|are|was|were)(?:n['’]t| not) against |no(?:body|t one of them|ne of them) (?:is against|objects|minds)|no other reason|(?:it|that)(?: is|['’]s)(?: not|n['’]t) (?:a|an|the|about|their) [^,;]{3,40}$|(?:it|that) (?:never will|will never|won['’]t)(?: be| happen)?(?: ever)?$|(?:with )?(?:best|kind|many) (?:regards|greetings|wishes))/iu

/** Drops the clauses that say that something is in order. They are no obstacle. */
export function withoutFine(clauses: readonly string[]): readonly string[] {
  return clauses.filter((clause) => (!FINE.test(clause) || HINDERS.test(clause)) && !NOT_AGAINST.test(clause))
}
