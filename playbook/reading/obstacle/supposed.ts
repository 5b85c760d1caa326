import { MONTH } from '../../dates/months.ts'
import { matchesOf } from '../text/matches.ts'

/** A clause of a text, and whether the writer only supposes or has heard what it says. */
export interface SaidClause {
  readonly words: string
  readonly isSupposed: boolean
  /** The words that put it in doubt. */
  readonly doubt?: string
  /** It says nothing else than that what stands before it is in doubt. */
  readonly isRemark?: true
}

/** Words by which the writer only supposes what the clause says. */
const SUPPOSES =
  /\b(?:maybe|perhaps|possibly|probably|presumably|supposedly|allegedly|reportedly|apparently|seemingly|might|could (?:well )?be|may (?:well )?be|i (?:guess|assume|suppose|suspect|presume|imagine|reckon)|(?:it|this|that) (?:(?:almost|all) )?(?:seems|appears|sounds)|seems? (?:that|to be|like|they|he|she|the|as if)|appears to be|(?:looks|sounds) like|word is|rumou?r has it|rumou?rs? (?:say|that|is|are)|i(?:['’]ve| have)?(?: only| just)? heard (?:a rumou?r|rumou?rs|that|they)|no idea (?:if|whether))\b/gi
/** Behind a doubt, the day or the number alone is in doubt: "maybe until May", "probably 20 users". */
const OF_WHEN = new RegExp(
  String.raw`^[ ,]{0,2}(?:(?:only|around|about|even|not) )?(?:until|till|til|next|end of|the end|mid|early|late|q[1-4]\b|h[12]\b|(?:first|second|third|fourth|last) (?:quarter|half|week)|\d|tomorrow|soon|later|(?:in|by|from|on|this|after|before|over) (?:the )?(?:(?:end|beginning|start|first|second|middle|mid|early|late|next)\b|\d|q[1-4]\b|h[12]\b|spring|summer|autumn|fall|winter|easter|christmas|new year|year|week|month|quarter|[a-z]{3,6}day|an? |two |three |${MONTH}))`,
  'i',
)
/** What people fear may never happen. That they fear it is no doubt: "they are afraid that it might stop". */
const FEARED =
  /\b(?:fear\w*|afraid|worr(?:y|ies|ied)|concern\w*|scared|doubts?|risks?|in case|anxious|nervous)\b[^.;!?\n]*$/i

/** The clause before was not checked, or comes from somebody else; such words fill a clause of their own. */
const UNCHECKED =
  /^(?:(?:but|and|so|though|still|only|just|all|that|this|it|these|is|was|i|am|i['’]m|im|it['’]s|that['’]s|we['’]re|have|has|been|to be honest|as|yet|which|info|news|from) )*(?:(?:not|n['’]t)(?: \w+)? (?:sure|certain|confirmed|verified|checked|validated)|unsure|unconfirmed|unverified|unchecked|to be (?:confirmed|verified|checked)|tbc|2nd[- ]?hand|second[- ]?hand|hearsay|(?:just )?(?:a )?rumou?rs?|who knows|guess(?:ing|work)?|my guess|assumption|i (?:guess|assume|suppose|suspect|presume)|(?:maybe|perhaps|probably|possibly|presumably|apparently|supposedly|allegedly))(?: (?:though|yet|about (?:it|this|that)|at all|so far|either|only|info|news|information|(?:by|with|from) (?:(?:the|their|our|an?) )?[\w’'-]+(?: team| exec\w*)?))*$/i
/** The writer has yet to check it. */
const TO_CHECK =
  /^(?:(?:but|and|so|i|we|still|i['’]ll|will|would|first) )*(?:(?:need|have|want|must|going)(?: to)? |to )?(?:check|verify|validate|double-?check|confirm|find out)(?: (?:it|this|that))?(?: (?:with|by|at|through) (?:the )?[\w’'-]+(?: \w+)?)?(?: first| tomorrow| next week)?$/i
/** Nobody of the customer said so to the writer. */
const HEARSAY =
  /\b(?:only heard|heard (?:it |this |that )?(?:only |just )?(?:from|via|through) (?:the |their |our |an? )?(?:seller|reseller|partner|account|ae|frp|cam|csam|colleague|rep|sales)|(?:not|n['’]t|havent|hasnt|never|nobody|none|no ?one)(?: \w+)? (?:heard (?:it|this|that|so)|(?:confirmed|verified|checked)(?: (?:it|this|that))?) (?:directly )?(?:from|by|with) (?:the |a )?(?:customer|client|them))\b/i

/** The bot is asked, or the reader: that puts nothing in doubt. */
const ASKS =
  /^(?:(?:so|and|ok|or|but|then|please|hi|hey) )*(?:what|which|how|who|whom|whose|why|when|where|is|are|was|were|do|does|did|can|could|should|shall|will|would|has|have|may|right|ok|okay|correct|agreed|true|no|yes|isn['’]?t|aren['’]?t|don['’]?t|doesn['’]?t|sorry|wait|anything|any)\b|\b(?:no intent|in progress|blocked|status|unresponsive|l[12]|right|ok|okay|correct|agreed|see|know|help)$/i

const SENTENCE = /[^.!?;\n]+(?:\.(?=\S)[^.!?;\n]*)*[.!?;\n]*["'”’]?/g
/** A doubt goes with the reason behind it: "probably because nobody is trained". */
const CLAUSE_ENDS =
  /[,:()]|\s[-–—]+\s|(?<!\b(?:maybe|perhaps|possibly|probably|presumably|apparently) )\b(?:but|because|although|though|while|whereas)\b/gi
const AND = /\band\b/i
/** A longer text is not searched further. In UTF-16 units. */
const MAX_SEARCHED = 4000

/** True where a text has words of doubt at all, which most texts lack. */
function mayDoubt(text: string): boolean {
  return (
    matchesOf(SUPPOSES, text).length > 0 ||
    /\?|\b(?:sure|certain|confirm\w*|verif\w+|check\w*|unsure|unconfirmed|unverified|unchecked|validate\w*|tbc|hand|hearsay|rumou?rs?|knows|guess\w*|assum\w+|suppose|suspect|presume|heard|asked|find out)\b/i.test(
      text,
    )
  )
}

/**
 * The clauses of a text, each with whether it is only supposed: the writer doubts or guesses it, asks it, has not
 * checked it, or has it from somebody else. A doubt about a day or a number only is none. Undefined where everything is
 * said plainly.
 */
export function supposedIn(text: string): readonly SaidClause[] | undefined {
  const searched = text.slice(0, MAX_SEARCHED)
  if (!mayDoubt(searched)) return undefined
  const said: { words: string; isSupposed: boolean; doubt?: string; isRemark?: true }[] = []
  let before = 0
  for (const sentence of searched.match(SENTENCE) ?? []) {
    const begin = said.length
    // What the customer asks is quoted: "who restores it?"
    const isAsked = /\?\s*$/.test(sentence)
    const clauses = sentence
      .replace(/[.!?;\n]+["'”’]?$/, '')
      .split(CLAUSE_ENDS)
      .map((clause) => clause.trim())
      .filter(Boolean)
    for (const [i, clause] of clauses.entries()) {
      if (isRemark(clause)) {
        // "They go to Gmail, not confirmed", and "They go to Gmail. 2nd hand."
        for (const each of said.slice(i === 0 ? before : begin)) each.isSupposed = true
        said.push({ words: clause, isSupposed: true, doubt: clause, isRemark: true })
        continue
      }
      const isQuestion = isAsked && i === clauses.length - 1 && !ASKS.test(clause)
      let isSupposed = isQuestion
      for (const words of clause.split(AND)) {
        const doubt = supposes(words) ?? (isQuestion ? `${clause}?` : undefined)
        isSupposed ||= doubt !== undefined
        said.push({ words, isSupposed, ...(doubt === undefined ? {} : { doubt }) })
      }
    }
    before = begin
  }
  if (text.length > MAX_SEARCHED) said.push({ words: text.slice(MAX_SEARCHED), isSupposed: false })
  return said.some(({ isSupposed }) => isSupposed) ? said : undefined
}

function isRemark(clause: string): boolean {
  return UNCHECKED.test(clause) || TO_CHECK.test(clause) || HEARSAY.test(clause)
}

function supposes(words: string): string | undefined {
  for (const { index, 0: found } of matchesOf(SUPPOSES, words)) {
    if (OF_WHEN.test(words.slice(index + found.length)) || FEARED.test(words.slice(0, index))) continue
    return found
  }
  return undefined
}
