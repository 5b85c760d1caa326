import { engagementWords, functionWords, timeWords, vagueWords } from '../../content/note-rules.ts'
import { OFFICER } from '../../content/words/officers.ts'
import { withoutAccount } from '../says-managed.ts'

/** A number of attempts. Lengths of time ("3 weeks") and seats are left out. */
const COUNT = new RegExp(
  String.raw`\b(?:[1-9]\d*x?|once|twice|thrice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|many|numerous|multiple|repeated(?:ly)?|a few|(?:a )?couple(?: of)?|(?:one|an?)(?= (?:e-?mail|mail|call|phone|voice|letter|text|message|linkedin|whatsapp|teams|visit|sms|chat|invit)))\b(?! (?:(?:or|to) \w+ )?(?:weeks?|months?|days?|years?|hours?|seats?|licen[cs]es|users)\b)`,
  'i',
)

/**
 * True when a text says how many attempts were made, as the playbook asks for Customer Unresponsive. "Several" is
 * enough.
 */
export function saysHowMany(attempts: string): boolean {
  return COUNT.test(attempts)
}

/**
 * Words that say how somebody was tried and what came of it. They name nobody, nor do small words and words of time;
 * any other word does.
 */
const HOW = new Set(
  (
    'phone phoned phones rang rung ring rings voice voicemailed chat chats chatted linkedin inmail inmails teams whatsapp whatsapps whatsapped ' +
    'sms text texts texted letter letters invites invitations visit visits visited pings wrote written write tries time times ' +
    'channel channels different various unanswered luck nothing nobody noone none silence total altogether made done got went came x ago ' +
    'afternoon morning evening yesterday today tuesdays mondays fridays holidays summer winter spring autumn dozens once twice thrice ' +
    'couple numerous multiple repeated repeatedly one two three four five six seven eight nine ten eleven twelve kept bounced ooo out-of-office'
  ).split(' '),
)

/**
 * True when a text that holds only attempts names the person or role that was tried: "the CIO", "Priya", "the partner".
 */
export function saysToWhom(attempts: string): boolean {
  const words = withoutAccount(attempts.toLowerCase()).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.some((word, i) => {
    // "IT" names somebody, "it" does not. In lower case it counts only behind "the" or "to" and the like.
    if (word === 'it') return /^(?:the|their|to|customer['’]?s)$/.test(words[i - 1] ?? '')
    return word.length > 1 && ![HOW, functionWords, timeWords, engagementWords, vagueWords].some((all) => all.has(word))
  })
}

/**
 * Who was tried, in a note that also says other things: a role, or a name behind "mails to", "spoke with" and the like.
 */
const WHOM = new RegExp(
  String.raw`\b(?:${OFFICER}|admins?|administrators?|directors?|owners?|heads?|managers?|leads?|leaders?|contacts?|partners?|resellers?|purchas\w+|procurement|sponsors?|champions?|assistants?|secretar\w+|receptions?|boards?|HR|IT (?:team|department|staff|lead\w*)|the IT|their IT)\b|\b(?:mails?|calls?|messages?|letters?|attempts?|voicemails?|texts?|wrote|written|speak|spoke|reminders?|invit\w+) (?:\w+ ){0,3}(?:to|with) (?!(?:them|him|her|whom|which|no|the|their|any|a|an|be|get|ask|talk|reach)\b)\p{L}+`,
  'iu',
)

/** The same for a note, which also says other things. */
export function notesWhom(note: string): boolean {
  return WHOM.test(note)
}
