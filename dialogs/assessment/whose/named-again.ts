import { customerKey } from '../../../playbook/names/customer-key.ts'
import { isSaid, saidNames } from '../../../playbook/names/known/said-names.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment, Draft } from '../model.ts'

/**
 * Puts the right name into the texts of an assessment after its customer or workload was corrected, also into a typed
 * note or reason. Readers of the right customer must not see the wrong one, and erasing a customer must find every text
 * about them. A text that has the right name already, with the wrong one as a part of it, stays.
 */
export function inNewNames(env: DialogEnv, before: Assessment, now: Assessment): Assessment {
  const renames = [renameOf(before, now), workloadOf(env, before, now)].filter((each) => each !== undefined)
  if (renames.length === 0) return now
  const corrected = (text: string): string => renames.reduce((sum, rename) => rename(sum), text)
  const { textBefore, chosen } = now
  // The text added last then begins at another place.
  const text =
    textBefore === undefined
      ? [corrected(now.text)]
      : [corrected(now.text.slice(0, textBefore)), corrected(now.text.slice(textBefore))]
  return {
    ...now,
    text: text.join(''),
    ...(textBefore === undefined ? {} : { textBefore: text[0]!.length }),
    ...(chosen === undefined ? {} : { chosen: { ...chosen, reason: corrected(chosen.reason) } }),
    draft: inDraft(now.draft, corrected),
  }
}

type Rename = (text: string) => string

/** Changes what was typed, and the words from which the attempts were read, which must still occur in the text. */
function inDraft(draft: Draft, corrected: Rename): Draft {
  const { note, attempts, attemptsSaid, overrideReason } = draft
  return {
    ...draft,
    ...(note === undefined ? {} : { note: corrected(note) }),
    ...(attempts === undefined ? {} : { attempts: corrected(attempts) }),
    ...(attemptsSaid === undefined ? {} : { attemptsSaid: corrected(attemptsSaid) }),
    ...(overrideReason === undefined ? {} : { overrideReason: corrected(overrideReason) }),
  }
}

/** Replaces the old customer's name in any spelling: "CONTOSO", "contoso's". */
function renameOf({ customer: old }: Assessment, { customer }: Assessment): Rename | undefined {
  if (old === undefined || customer === undefined || customerKey(old) === customerKey(customer)) return undefined
  const words = old.split(/[\s.,]+/).filter((word) => word !== '')
  // A name of nothing but marks stands nowhere in the text.
  if (words.length === 0) return undefined
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('[\\s.,]{1,3}')}(?=s?(?![\\p{L}\\p{N}]))`,
    'giu',
  )
  // "Contoso Pharma" was meant, but Contoso was read.
  const key = customerKey(customer)
  const isLonger = ` ${key} `.includes(` ${customerKey(old)} `)
  return (text) => (isLonger && isSaid(saidNames(text), key) ? text : text.replace(name, () => customer))
}

/** Replaces the old workload's name by the new one's, as in the playbook. */
function workloadOf(env: DialogEnv, before: Assessment, { workload }: Assessment): Rename | undefined {
  const old = before.workload
  if (old === undefined || workload === undefined || old === workload) return undefined
  const { name } = env.prepared.workload.get(workload)!
  return (text) => withWorkload(env, text, old, workload, name)
}

function withWorkload(env: DialogEnv, text: string, old: WorkloadId, workload: WorkloadId, name: string): string {
  const tokens = tokenize(text)
  const found = env.prepared.workloads.find(tokens)
  if (found.some(({ meaning }) => meaning === workload)) return text
  let corrected = ''
  let from = 0
  for (const each of found) {
    if (each.meaning !== old) continue
    corrected += text.slice(from, tokens[each.from]!.start) + name
    from = tokens[each.to - 1]!.end
  }
  return corrected + text.slice(from)
}
