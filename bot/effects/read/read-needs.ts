import type { Needs } from '../../../dialogs/dialog.ts'
import type { DialogEnv, ReadEnv } from '../../../dialogs/model.ts'
import type { Decided, Deciding } from '../../../dialogs/understand.ts'

type Asked<Name extends keyof Needs> = NonNullable<Needs[Name]>

/** How each kind of need is read. */
export interface Readers {
  readonly records: (need: Asked<'records'>) => Promise<DialogEnv['records']>
  readonly reminders: (need: Asked<'reminders'>) => Promise<DialogEnv['reminders']>
  readonly referrals: (need: Asked<'referrals'>) => Promise<DialogEnv['referrals']>
}

/** Reads what a turn asks for while it is decided; what several meanings of a message need alike is read once. */
export async function decideWith(
  deciding: Deciding,
  readers: Readers,
  known: Omit<ReadEnv, keyof Readers>,
): Promise<Decided> {
  const records = once(readers.records)
  const reminders = once(readers.reminders)
  const referrals = once(readers.referrals)
  let step = deciding.next()
  while (!step.done) {
    const needs = step.value
    step = deciding.next({
      ...known,
      records: (needs.records && (await records(needs.records))) ?? {},
      reminders: needs.reminders && (await reminders(needs.reminders)),
      referrals: needs.referrals && (await referrals(needs.referrals)),
    })
  }
  return step.value
}

function once<Need, Read>(read: (need: Need) => Promise<Read>): (need: Need) => Promise<Read> {
  const done = new Map<string, Promise<Read>>()
  return (need) => {
    const key = JSON.stringify(need)
    const reading = done.get(key) ?? read(need)
    done.set(key, reading)
    return reading
  }
}
