import { dayOfWriting, withDaysOfWriting } from '../../../playbook/dates/day-of-writing.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { peopleInHeaders, withEnglishHeaders } from '../../../playbook/reading/pasted/mail-header.ts'
import { withoutFurniture, type ToldMail } from '../../../playbook/reading/pasted/mail-furniture.ts'
import { mailsOf } from '../../../playbook/reading/pasted/mail-thread.ts'
import { whyUnread } from '../../../playbook/reading/unread.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { saysNothing } from '../../../playbook/recommendation/says-nothing.ts'

/** A pasted mail, or the newest of a thread. */
export interface NewestMail extends ToldMail {
  /**
   * The subject of a mail that says something itself: it may name customer and workload. Elsewhere it is part of what is
   * said.
   */
  readonly subject: string
  /** What the older mails of the thread say. Only names are looked for in it. */
  readonly older: string
  /** An older mail says something that was not read for the status. */
  readonly leavesOut: boolean
  /** Who wrote and who got the mails. */
  readonly people: readonly string[]
}

/**
 * Reads the newest mail of a thread. Where it says nothing of a status ("FYI"), the next older one is read with it, without
 * its questions: what was asked is not said. Days count from the day of each mail.
 * @param today YYYY-MM-DD
 */
export function newestMail(prepared: PreparedPlaybook, text: string, today: string): NewestMail {
  const whole = withEnglishHeaders(text)
  const mails = newestFirst(mailsOf(whole), today).map((mail) => withoutFurniture(withDaysOfWriting(mail, today)))
  const [newest = withoutFurniture(whole), ...others] = mails
  const people = peopleInHeaders(whole)
  if (others.length === 0) return { ...withSubjectApart(prepared, newest), older: '', leavesOut: false, people }
  const decisive = mails.findIndex(({ said }) => tells(prepared, said))
  const read = mails.slice(0, decisive < 0 ? mails.length : decisive + 1)
  const older = mails.slice(read.length)
  // A mail that decides is kept whole, and so is the newest one.
  const words = (part: 'said' | 'signed'): string =>
    joined(read.map((mail, i) => (i === 0 || i === decisive ? mail[part] : withoutQuestions(mail[part]))))
  const told = { said: words('said'), signed: words('signed') }
  return {
    ...(read.length === 1 ? withSubjectApart(prepared, told) : { ...told, subject: '' }),
    older: joined(others.map(({ signed }) => signed)),
    leavesOut: older.some(({ said }) => tells(prepared, said)),
    people,
  }
}

const SUBJECT = /^subject:.*$/gim

/** "Subject: Quarry Stone Teams Rollout" above what is said names a case. It does not say how far the rollout is. */
function withSubjectApart(prepared: PreparedPlaybook, { said, signed }: ToldMail): ToldMail & { subject: string } {
  const [subject] = /^subject:.*(?=\n)/i.exec(said) ?? []
  if (subject === undefined || !tells(prepared, said)) return { said, signed, subject: '' }
  const body = said.slice(subject.length).trim()
  return { said: body, signed: said === signed ? body : signed, subject }
}

/** Threads have the newest mail at the top. Where the days say the opposite, they are turned round. */
function newestFirst(mails: readonly string[], today: string): readonly string[] {
  const days = mails.map((mail) => dayOfWriting(mail, today))
  const [first] = days
  const last = days.at(-1)
  return first !== undefined && last !== undefined && last > first ? mails.toReversed() : mails
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** True for a mail whose sentences, without questions, say something of a status. A mail that is not English is not passed over. */
function tells(prepared: PreparedPlaybook, mail: string): boolean {
  const said = withoutQuestions(mail.replace(SUBJECT, '')).trim()
  if (said === '') return false
  const unread = whyUnread(prepared, said)
  if (unread) return unread === 'foreign'
  return !saysNothing(prepared, said, recommend(prepared, { text: said }))
}

function withoutQuestions(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split(/(?<=[.!?])\s+/)
        .filter((sentence) => !sentence.endsWith('?'))
        .join(' '),
    )
    .join('\n')
}
