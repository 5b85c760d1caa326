import { ONGOING, PLAIN_VERBS, VERBS_OF_ONE } from '../../content/note-verbs.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { isFirstName } from '../../names/words/more-first-names.ts'
import { stem } from '../../reading/text/text.ts'
import { isPlural } from './is-verb.ts'
import { isClause, subjectOf } from './verb.ts'

/** Words at the head of a clause that need no article, or are one. */
const OPENS_ITSELF =
  /^(?:the|an?|their|its|his|her|our|my|this|that|these|those|it|they|he|she|we|you|i|there|here|what|who|which|whoever|whatever|each|every\w*|any\w*|some\w*|all|both|either|neither|nobody|none|nothing|no|one|ring|most|many|much|few|several|half|more|less|enough|only|even|just|still|yet|nor|however|now|then|once|if|when|until|because|as|after|before|since|in|on|at|by|for|from|with|without|under|to|of|not|never|so|too|such|another|other|others|with|people|till|where|why|how|first|next|last|yes|around|nearly|almost|about|get|gets|go|goes|laid|though|although|while|whilst|maybe|perhaps|please|thanks|ok|sccm|jamf|\d.*|two|three|four|five|six|seven|eight|nine|ten|\w+ly|\w+['’]s?|.*[^a-z'’-].*)$/
/** Nouns without an article: "mail is late", "procurement says". */
const NO_THING = new Set(
  `mail email e-mail traffic video audio sound data access sync staff people management legal security finance procurement counsel
  infosec compliance it hr work training money time interest trust faith confidence parliament congress harvest school support
  engineering accounting marketing sales hardware software firmware adoption usage use enrolment everything communication
  purchasing operations logistics production maintenance control nature autumn spring summer winter demand
  hybrid on-prem onprem on-premise on-premises latency bandwidth appetite culture help trouble progress google microsoft
  dell lenovo ibm oracle cisco zoom slack okta zscaler citrix vmware apple samsung fortinet mcafee symantec broadcom mimecast proofpoint
  netskope crowdstrike ringcentral logitech yealink audiocodes vodafone verizon`.split(/\s+/),
)

/** Nouns: "the booking system". "Moving mail is slow" begins with a verb. */
const NOUN_IN_ING =
  /^(?:book|train|meet|licens|rout|host|bill|report|plann|test|build|process|monitor|filter|label|record|tender|fund|schedul|messag|call|dial|print|log|account|ticket)ing$/

/** "CFO sees no value": there is only one of them. */
const ROLE = /^(?:C[EFIOT]O|CISO|CSO|DPO|MD|GM|CRM|ERP|PBX|VPN|EHR|DMS)(?= (?!of\b|at\b)\p{Ll})/u

/** Words beside the verb that are no part of the subject. */
const BESIDE = /^(?:still|also|only|now|just|already|never|even|always|often|really|both|all|then)$/

/**
 * Puts "the" before a thing at the beginning of a hurried clause: "the booking system can't send". Not before names,
 * plurals, and nouns that need none.
 */
export function withArticles(prepared: PreparedPlaybook, words: string): string {
  return words
    .split(/(, (?:and |but |so )?|; | and | but )/)
    .map((piece, i, pieces) =>
      i % 2 === 0 && isClause(piece) && !mayGoOn(piece, pieces[i - 1]) ? withArticle(prepared, piece) : piece,
    )
    .join('')
}

/** "The switches are old and drop calls": a bare word behind "and" may be another verb of the same subject. */
function mayGoOn(piece: string, joint: string | undefined): boolean {
  return joint === ' and ' && subjectOf(piece)?.length === 1 && VERB_FORM.test(piece)
}

/** Words that are a noun and a verb. */
const VERB_FORM =
  /^(?:drop|stop|call|need|block|lack|plan|start|end|wait|hold|cut|order|report|fail|crash|change|cost|run|break|test|show|support|use|work|request|demand|delay|offer|hope|fear|doubt|trust|miss|move|freeze|refuse|answer|reply|sign|vote|rule|sync|log|print|email|mail|chat|post|share|label|sort|host|fund|staff|train|deploy|upgrade|update|release|patch|fix|return|visit|talk|meet|look|help)\b(?! (?:is|was|has|had|can|cannot|must|may|will|would|does|did|\w+n['’]t)\b)/i

/** "Now security team wants …": the article comes behind these words. */
const BESIDE_AT_HEAD = /^(?:(?:still|also|now|just|already|even|then) )+/i

function withArticle(prepared: PreparedPlaybook, clause: string): string {
  const [beside] = BESIDE_AT_HEAD.exec(clause) ?? []
  if (beside !== undefined) return beside + withArticle(prepared, clause.slice(beside.length))
  if (/^own \p{Ll}/u.test(clause)) return `their ${clause}`
  if (ROLE.test(clause)) return `the ${clause}`
  if (/^new one\b/.test(clause)) return `the ${clause}`
  const subject = subjectOf(clause)?.filter((word) => !BESIDE.test(word))
  if (
    !subject?.[0] ||
    PLAIN_VERBS.has(subject[0]) ||
    (ONGOING.has(subject[0]) && !NOUN_IN_ING.test(subject[0])) ||
    (subject.length === 1 && subject[0].endsWith('ing')) ||
    VERBS_OF_ONE.has(subject[0]) ||
    subject.some((word) => /\d/.test(word)) ||
    /^\S+ \d/.test(clause) ||
    subject.length > 5 ||
    OPENS_ITSELF.test(subject[0])
  )
    return clause
  // The words as they were typed. A capital makes a name, except in an abbreviation.
  const typed = clause.split(' ').slice(0, subject.length)
  if (!typed.every((word, i) => /^\p{Ll}[\p{Ll}'’-]*$/u.test(word) || (i > 0 && /^[\p{Lu}\d]+$/u.test(word))))
    return clause
  if (subject.length === 1 && isFirstName(subject[0])) return clause
  const end = subject.findIndex((word) => /^(?:of|for|in|on|at|with|to|from|behind|between|about)$/.test(word))
  const head = subject.at((end < 0 ? subject.length : end) - 1)!
  if (isPlural(head) || NO_THING.has(head) || /(?:ing|ly)$/.test(head)) return clause
  // A word that the corpus has not is a name typed without its capital.
  if (!subject.every((word) => prepared.textModel.knows(stem(word)))) return clause
  return `the ${clause}`
}
