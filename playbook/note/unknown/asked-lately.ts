import { noteUnknown } from '../../content/note-rules.ts'
import { attemptsAsWritten } from './attempts.ts'

/** The FM wrote, called or asked. */
const ASKED =
  /^(?:(?:I|we|Microsoft|the (?:partner|seller|account team)|just|have|only|also|then|today|yesterday|and|but|so) )*(?:(?:e-?mailed|mailed|wrote to|called|rang|phoned|asked|messaged|pinged|reached out|tried)\b|(?:sent|left|made) (?:\S+ ){0,4}?(?:e-?mail|mail|message|call|voice ?mail|invit\w*|vm|note)\b|(?:(?:an?|one|the|my|our|first|welcome|intro\w*) )+(?:e-?mail|mail|message|call|letter|voice ?mail) (?:was sent|is sent|sent|went out|is out|out)\b)/i
/** Somebody at the customer spoke. */
const SPOKE =
  /\b(?:said|says|told|asked|asks|replied|answered|sp[eo]ke?n? (?:with|to)|talked (?:with|to)|(?:was|is|were|are) (?:very |quite |not )?interested)\b/i
const DENIED =
  /\b(?:not|never|nobody|none|no one|neither|nor|forgot\w*|without|cannot|yet to|to be|will|no)\b|n['’]t\b/i
/** The beginning of the note already says it. */
const SAID_BEFORE =
  /[,;]? ?\b(?:(?:and|but|so) )?(?:(?:there is |got |have )?no (?:answer|reply|response|reaction)(?: (?:yet|so far|back))*|(?:waiting|wait) for (?:an |the |their |his |her )?(?:answer|reply|response)|(?:they|he|she) (?:have|has|did) ?(?:n['’]t|not) (?:answered|replied|said)(?: yet)?)(?=$|[,;.])/gi

/**
 * The why of an entitlement whose owner was asked, or spoke, and whose intent is not known all the same: “not asked”
 * would be untrue.
 * @param said statements between semicolons
 * @returns undefined where nobody was asked and nobody spoke
 */
export function askedWhy(said: string): string | undefined {
  const clauses = said.split(/[;,.–] ?/).map((clause) => clause.trim())
  const spoke = clauses.some((clause) => SPOKE.test(clause) && !ASKED.test(clause) && !DENIED.test(clause))
  const asked = clauses.some((clause) => ASKED.test(clause) && !/^(?:\S+ ){0,4}(?:not|never)\b/i.test(clause))
  if (!spoke && !asked) return undefined
  const told = attemptsAsWritten(said.replace(SAID_BEFORE, ''))
  const lead = spoke ? noteUnknown.notSaid : noteUnknown.noAnswerSoFar
  return ` because ${lead}${told ? `: ${told}` : ''}`
}

/** Puts the FM back before “haven't spoken to them”, which would otherwise be the customer. */
export function withAsker(said: string): string {
  const asked = said.replace(
    /(?<=^|[;,.] |\b(?:and|but) )(?:have ?n['’]?t|have not|not|never)(?: even| yet| really)? (?=(?:spoken|talked|reached out|met|written)\b(?: (?:to|with))?(?: (?:them|him|her)\b|$|[;,.])|(?:asked|called|contacted|mailed|reached)\b(?: (?:them|him|her)\b|$|[;,.]))/gi,
    'Microsoft has not ',
  )
  return asked.replace(
    WITH_NOBODY,
    (_, verb: string) => `Microsoft has not ${verb} ${verb === 'written' ? 'to' : 'with'} them`,
  )
}

/** “Haven’t talked yet”: to whom is left out. */
const WITH_NOBODY = /Microsoft has not (talked|spoken|met|written)(?=(?: yet| so far)*(?:$|[;,.]))/g
