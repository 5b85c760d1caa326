import { noticeCard } from '../../cards/notice-card.ts'
import type { Unchanged } from '../commands/unchanged.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { fullName } from '../../playbook/status-names.ts'
import { showList } from './status-list.ts'

/** What is kept stays as it is; one press writes down that somebody looked. Of several, one is chosen. */
export function staysAsKept(env: DialogEnv, { filter }: Unchanged): readonly Reply[] {
  const { rows, total } = env.records.list ?? { rows: [], total: 0 }
  const [only] = rows
  if (!only || total > 1) {
    return [{ kind: 'text', text: 'Nothing was changed.' }, showList(env, env.newId(), { filter, offset: 0 })]
  }
  const { name } = env.prepared.workload.get(only.workload)!
  const looked = `Looked at on ${dayInWords(env.today)}`
  const of = `${only.customer} ${name}`
  const card = noticeCard(`Nothing was changed: it stays ${fullName(env.prepared.status.get(only.status)!)}.`, {
    about: `${only.customer} · ${name}`,
    next: { title: 'Note that I looked', verb: 'command', text: `comment on ${of}: ${looked}, no change.` },
    others: [{ title: 'Open', verb: 'command', text: `status ${of}` }],
  })
  return [{ kind: 'card', summary: 'Nothing was changed', card }]
}
