import { acmItemCard } from '../../cards/acm/item-card.ts'
import type { AcmRemarks } from '../../cards/acm/elements.ts'
import type { AcmItem, AcmMark, AcmPartId } from '../../playbook/acm/acm.ts'
import { standings } from '../../playbook/acm/standing.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import { isTickable, MAX_REMARK, type AcmItemAction } from './actions.ts'
import { change } from '../../domain/acm/change.ts'
import type { AcmAnswer } from './answer.ts'
import { withMark } from './fill.ts'
import type { Acm, AcmLogEntry } from '../../domain/acm/model.ts'
import { itemCalled } from './item-called.ts'
import { acmSubject, showOverview, showPart } from './view.ts'
import { caseOf, partTitle } from '../../domain/acm/in-words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'

/** Said of an item before “Not applicable” is pressed, where others may not apply. */
const ALWAYS = '(always applies)'

/** The form to tick one item of a part with a remark, or to say why it does not apply. */
export function openItem(acm: Acm, record: string, part: AcmPartId, me: string): Reply {
  if (itemsOf(acm, part).length > 0) return showItem(acm, record, part, { item: '', remark: '' })
  return showPart(acm, record, part, me, { notice: 'Here everything follows from what was said before.' })
}

/** The same form with the item chosen that the message names; if none is clear, the list of parts. */
export function openNamed(acm: Acm, record: string, done: string): Reply {
  const open = acmContent.parts.flatMap(({ id }) => itemsOf(acm, id))
  const item = itemCalled(open, done)
  if (item) return showItem(acm, record, item.part, { item: item.id, remark: '' })
  const notice = 'I could not tell which one that is. Open its part and tick it there; nothing was changed.'
  return showOverview(acm, record, { notice })
}

function showItem(
  acm: Acm,
  record: string,
  part: AcmPartId,
  { item, remark }: { readonly item: string; readonly remark: string },
  remarks: AcmRemarks = {},
): Reply {
  const items = itemsOf(acm, part)
  const someMay = items.some(({ canBeSkipped }) => canBeSkipped)
  const card = acmItemCard({
    ...acmSubject(acm, record, part),
    ...remarks,
    title: partTitle(acmContent.parts.find(({ id }) => id === part)!),
    items: items.map(({ id, words, canBeSkipped }) => ({
      id,
      name: canBeSkipped || !someMay ? words : `${words} ${ALWAYS}`,
    })),
    chosen: items.some(({ id }) => id === item) ? item : '',
    remark,
    max: MAX_REMARK,
    canBeSkipped: someMay,
  })
  return { kind: 'card', summary: someMay ? 'Remark or not applicable' : 'Add a remark', record, card }
}

/** Items about which an FM can say something: not those that are derived. */
function itemsOf(acm: Acm, part: AcmPartId): AcmItem[] {
  return standings(caseOf(acm))
    .filter(({ item, derived }) => item.part === part && isTickable(item) && !derived)
    .map(({ item }) => item)
}

/**
 * Ticks an item with a remark, marks it as not applicable, or takes either back. An old card gets its newest state
 * instead.
 */
export function markItem(
  env: Pick<DialogEnv, 'newId'>,
  acm: Acm,
  action: AcmItemAction,
  incoming: Incoming,
  stale: string | undefined,
): AcmAnswer {
  const { record, part, verb } = action
  const remark = action.remark.trim().slice(0, MAX_REMARK)
  const again = (remarks: AcmRemarks): AcmAnswer => ({
    reply: showItem(acm, record, part, { item: action.item, remark }, remarks),
    effects: [],
  })
  if (stale) return again({ notice: `${stale} What you typed is still here; nothing of yours was saved yet.` })
  const item = itemsOf(acm, part).find(({ id }) => id === action.item)
  if (!item) return again({ problems: ['Choose which one.'] })
  if (verb === 'acm-not-applicable' && !item.canBeSkipped) {
    return again({
      problems: ['The playbook knows no case without this one. Leave it open, and say why when you complete.'],
    })
  }
  if (verb === 'acm-not-applicable' && !remark) return again({ problems: ['Say why it does not apply.'] })
  const how: AcmMark['how'] | undefined =
    verb === 'acm-done' ? 'done' : verb === 'acm-not-applicable' ? 'not-applicable' : undefined
  const { who, at } = incoming
  const mark = how && { how, remark, byId: who.id, by: who.name, at }
  const entry: AcmLogEntry = { kind: how ?? 'open', item: item.id, text: remark }
  const { acm: next, effects } = change(env, acm, incoming, withMark(acm.state, item.id, mark), [entry])
  return { reply: showPart(next, record, part, who.id), effects }
}
