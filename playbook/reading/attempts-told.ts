import { engagementWords, functionWords, timeWords, vagueWords } from '../content/note-rules.ts'
import { OFFICER } from '../content/words/officers.ts'
import { withoutAccount } from './says-managed.ts'

/** A length of time counts no attempts, nor do seats. */
const COUNT = new RegExp(
  String.raw`\b(?:[1-9]\d*x?|once|twice|thrice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|many|numerous|multiple|repeated(?:ly)?|a few|(?:a )?couple(?: of)?|(?:one|an?)(?= (?:e-?mail|mail|call|phone|voice|letter|text|message|linkedin|whatsapp|teams|visit|sms|chat|invit)))\b(?! (?:(?:or|to) \w+ )?(?:weeks?|months?|days?|years?|hours?|seats?|licen[cs]es|users)\b)`,
  'i',
)

/** Playbook, Customer Unresponsive: how many attempts were made. True where a text counts them, "several" included. */
export function saysHowMany(attempts: string): boolean {
  return COUNT.test(attempts)
}

/** How one tries and what came of it; with the small words and those of time, whatever else is said is whom. */
const HOW = new Set(
  (
    'phone phoned phones rang rung ring rings voice voicemailed chat chats chatted linkedin inmail inmails teams whatsapp whatsapps whatsapped ' +
    'sms text texts texted letter letters invites invitations visit visits visited pings wrote written write tries time times ' +
    'channel channels different various unanswered luck nothing nobody noone none silence total altogether made done got went came x ago ' +
    'afternoon morning evening yesterday today tuesdays mondays fridays holidays summer winter spring autumn dozens once twice thrice ' +
    'couple numerous multiple repeated repeatedly one two three four five six seven eight nine ten eleven twelve kept bounced ooo out-of-office'
  ).split(' '),
)

/** True where a text, which holds nothing but attempts, says whom they went to: a role, a name, "the partner". */
export function saysToWhom(attempts: string): boolean {
  const words = withoutAccount(attempts.toLowerCase()).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.some((word, i) => {
    // "IT" is whom, "it" is not; behind "to the" and the like both are.
    if (word === 'it') return /^(?:the|their|to|customer['’]?s)$/.test(words[i - 1] ?? '')
    return word.length > 1 && ![HOW, functionWords, timeWords, engagementWords, vagueWords].some((all) => all.has(word))
  })
}

/** Of a note, in which much else stands: a role, or whoever stands behind "called", "reached" or "mails to". */
const WHOM = new RegExp(
  String.raw`\b(?:${OFFICER}|admins?|administrators?|directors?|owners?|heads?|managers?|leads?|leaders?|contacts?|partners?|resellers?|purchas\w+|procurement|sponsors?|champions?|assistants?|secretar\w+|receptions?|boards?|HR|IT (?:team|department|staff|lead\w*)|the IT|their IT)\b|\b(?:mails?|calls?|messages?|letters?|attempts?|voicemails?|texts?|wrote|written|speak|spoke|reminders?|invit\w+) (?:\w+ ){0,3}(?:to|with) (?!(?:them|him|her|whom|which|no|the|their|any|a|an|be|get|ask|talk|reach)\b)\p{L}+`,
  'iu',
)

/** The same for a note: true where it says whom one tried. */
export function notesWhom(note: string): boolean {
  return WHOM.test(note)
}
