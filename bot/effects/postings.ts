import type { Effect, PostEffect } from '../../dialogs/model.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { askLetIn, letIn } from './access.ts'
import { postAcmNote } from './acm.ts'
import { followAssigned } from './assigned.ts'
import { tellRenamed } from './other-name.ts'
import { requesterAt, type Outgoing } from './outgoing.ts'
import {
  postAnew,
  readOfOthers,
  readPostings,
  readToPost,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
} from './posted-cards.ts'
import { viewerIn } from './viewer.ts'
import { postShared } from './resources.ts'
import { tellTakenOut } from './who-is-in.ts'
import type { Received } from '../channel/teams.ts'

/** What follows from a turn's effects where entitlements are posted: new cards, cards up to date, people told. */
export async function keepPostings(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  effects: readonly Effect[],
): Promise<void> {
  const changed = new Set<string>()
  const added = new Set<string>()
  for (const effect of effects) {
    switch (effect.kind) {
      case 'post':
        await post(tx, parts, outgoing, received, effect)
        break
      case 'shareResources':
        await postShared(tx, parts, outgoing, received, effect)
        break
      case 'keepStatus':
        changed.add(effect.status.entitlement)
        if (effect.status.seen === null) added.add(effect.status.entitlement)
        break
      case 'changeEntitlement':
        changed.add(effect.change.entitlement)
        break
      case 'renameCustomer':
      case 'mergeCustomers':
        await tellRenamed(tx, parts, outgoing, causeOf(received), effect)
        break
      case 'postAcmNote':
        await postAcmNote(tx, parts.newId, outgoing, effect, requesterAt(received.reference))
        break
      case 'askLetIn':
        await askLetIn(tx, parts, outgoing, effect)
        break
      case 'letIn': {
        const { who, where } = received.incoming
        await letIn(tx, parts, outgoing, viewerIn(who, where), where.conversation, effect)
        break
      }
      case 'takeOut':
        await tellTakenOut(tx, parts.newId, outgoing, effect)
        break
      case 'assign':
        await followAssigned(tx, parts, outgoing, causeOf(received), effect)
        break
      case 'saveAcm':
        // What was posted of it is the note of that moment.
        break
      case 'setReminders':
      case 'markReminders':
      case 'unmarkReminders':
      case 'saveReferral':
      case 'offerFile':
        // A matter of one person: nothing that is posted shows it.
        break
      case 'saveEngagement':
        // For its FMs alone.
        break
      case 'eraseCustomer':
      case 'forgetPerson':
        // Replaces what was posted, or shows it without the name, itself.
        break
    }
  }
  const cause = causeOf(received)
  for (const entitlement of changed) {
    const posted = await readPostings(tx, cause.tenant, entitlement)
    if (!posted) {
      const others = added.has(entitlement) ? undefined : await readOfOthers(tx, cause, entitlement)
      if (others) await tellConcerned(tx, parts, outgoing, cause, [others])
      continue
    }
    await showNewest(tx, parts, outgoing, cause, posted)
    await tellConcerned(tx, parts, outgoing, cause, [posted])
  }
}

async function post(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  { tenant, entitlement, conversation, byId, byName, at }: PostEffect,
): Promise<void> {
  const place = await tx.places.find(tenant, conversation)
  const posted = await readToPost(tx, tenant, entitlement)
  if (!place || !posted) return
  const { key } = viewerIn(received.incoming.who, received.incoming.where)
  await tx.places.post({ tenant, conversation, entitlement_id: entitlement, by_id: byId, by_name: byName, at }, key)
  await tx.places.use(tenant, byId, conversation, at)
  await postAnew(parts, outgoing, causeOf(received), place, posted)
}

function causeOf({ incoming, reference, timeZone }: Received): Cause {
  const { who, where, at } = incoming
  const requester = where.kind === 'personal' ? requesterAt(reference) : null
  return { tenant: who.tenant, by: who, at, requester, timeZone }
}
