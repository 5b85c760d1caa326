import type { Effect } from '../../dialogs/model.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { PersonRow } from '../../store/work/reminders.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Received } from '../channel/teams.ts'
import { keepTicket } from '../downloads/file-links.ts'
import { askLetIn, letIn, tellLetIn } from './access.ts'
import { postAcmNote, saveAcm } from './acm.ts'
import { assign } from './assign.ts'
import { followAssigned } from './assigned.ts'
import { saveEngagement } from './engagement.ts'
import { eraseCustomer, type Erased } from './erasure/erasure.ts'
import { forgetInMaps } from './erasure/forget-in-maps.ts'
import { FORMER, forgetPerson } from './erasure/forget-person.ts'
import { mergeCustomers, renameCustomer, tellRenamed } from './other-name.ts'
import { requesterAt, type Outgoing } from './outgoing.ts'
import type { NewPerson } from './read/own-due.ts'
import { carryOutReminders } from './people.ts'
import type { Cause, PostingParts } from './postings/posted-cards.ts'
import { post } from './postings/postings.ts'
import { changeEntitlement, keepStatus, type RecordParts } from './records.ts'
import { saveReferral } from './referrals.ts'
import { noteShared, postShared } from './resources.ts'
import { takeBack } from './take-back.ts'
import { takeOut, tellTakenOut } from './who-is-in.ts'

/** With what effects are written. */
export interface Writing {
  readonly tx: StoreTransaction
  readonly parts: RecordParts
  /** Who takes the turn, where they are. */
  readonly viewer: Viewer
  /** Who is reminded; undefined where nobody can be. */
  readonly person: PersonRow | NewPerson | undefined
}

/** With what others are told of them. */
export interface Following {
  readonly tx: StoreTransaction
  readonly parts: PostingParts
  readonly outgoing: Outgoing
  readonly received: Received
  readonly cause: Cause
  /** Entitlements whose posted cards are no longer true; `true`: it is new. */
  readonly changed: Map<string, boolean>
}

/** What an effect of a turn does, all of it in the turn's transaction. */
export interface Handler<E extends Effect> {
  /**
   * Writes what was decided.
   * @throws VersionConflict when something is no longer what the turn was decided on; the turn is done again then
   */
  write?(on: Writing, effect: E): Promise<void>
  /** The same, where something is erased by it. @returns what was, for the log */
  erase?(on: Writing, effect: E): Promise<Erased[]>
  /** Once all effects are written: new cards, cards up to date, people told. */
  follow?(on: Following, effect: E): Promise<void> | void
}

/** A reminder is a matter of one person: nothing that is posted shows it. */
const ofReminders = {
  write: ({ tx, person }, effect) => carryOutReminders(tx.reminders, person, effect),
} satisfies Handler<Extract<Effect, { kind: 'setReminders' | 'markReminders' | 'unmarkReminders' }>>

/** All that effects do; what is written of one and what follows from it stand side by side. */
export const HANDLERS: { readonly [K in Effect['kind']]: Handler<Extract<Effect, { kind: K }>> } = {
  keepStatus: {
    write: ({ tx, parts, viewer }, { status }) => keepStatus(tx.records, parts.newId, viewer, status),
    follow: ({ changed }, { status: { entitlement, seen } }) =>
      void changed.set(entitlement, seen === null || changed.get(entitlement) === true),
  },
  changeEntitlement: {
    write: ({ tx }, { change }) => changeEntitlement(tx.records, change),
    follow: ({ changed }, { change: { entitlement } }) =>
      void changed.set(entitlement, changed.get(entitlement) === true),
  },
  post: {
    follow: ({ tx, parts, outgoing, received, cause }, effect) => post(tx, parts, outgoing, received, cause, effect),
  },
  assign: {
    write: ({ tx, parts, viewer }, effect) => assign(tx, parts.newId, viewer, effect),
    follow: ({ tx, parts, outgoing, cause }, effect) => followAssigned(tx, parts, outgoing, cause, effect),
  },
  renameCustomer: {
    write: ({ tx, parts }, effect) => renameCustomer(tx, parts, effect),
    follow: ({ tx, parts, outgoing, cause }, effect) => tellRenamed(tx, parts, outgoing, cause, effect),
  },
  mergeCustomers: {
    async write({ tx, parts, viewer }, effect) {
      await tx.rights.ownNamed(viewer, { id: effect.into })
      await mergeCustomers(tx, parts, effect)
    },
    follow: ({ tx, parts, outgoing, cause }, effect) => tellRenamed(tx, parts, outgoing, cause, effect),
  },
  // Replace what was posted, or show it without the name, themselves.
  takeBack: { write: ({ tx, parts }, effect) => takeBack(tx, parts, effect) },
  eraseCustomer: { erase: async ({ tx, parts }, effect) => [await eraseCustomer(tx, parts, effect)] },
  forgetPerson: {
    async erase({ tx, parts }, effect) {
      await forgetInMaps(tx, parts.vault, effect, FORMER)
      return [await forgetPerson(tx, parts, effect)]
    },
  },
  askLetIn: { follow: ({ tx, parts, outgoing }, effect) => askLetIn(tx, parts, outgoing, effect) },
  letIn: {
    write: ({ tx, viewer }, effect) => letIn(tx, viewer, effect),
    follow: ({ tx, parts, outgoing, received }, effect) =>
      tellLetIn(tx, parts, outgoing, received.incoming.where.conversation, effect),
  },
  takeOut: {
    write: ({ tx, parts }, effect) => takeOut(tx, parts.newId, effect),
    follow: ({ tx, parts, outgoing }, effect) => tellTakenOut(tx, parts.newId, outgoing, effect),
  },
  shareResources: {
    write: ({ tx }, effect) => noteShared(tx, effect),
    follow: ({ tx, parts, outgoing, received }, effect) => postShared(tx, parts, outgoing, received, effect),
  },
  // What was posted of it is the note of that moment.
  saveAcm: { write: ({ tx, parts }, effect) => saveAcm(tx, parts.newId, effect) },
  postAcmNote: {
    follow: ({ tx, parts, outgoing, received }, effect) =>
      postAcmNote(tx, parts.newId, outgoing, effect, requesterAt(received.reference)),
  },
  // For its FMs alone.
  saveEngagement: { write: ({ tx, parts }, effect) => saveEngagement(tx, parts, effect) },
  saveReferral: { erase: ({ tx, parts }, effect) => saveReferral(tx, parts, effect) },
  offerFile: { write: ({ tx }, effect) => keepTicket(tx, effect) },
  setReminders: ofReminders,
  markReminders: ofReminders,
  unmarkReminders: ofReminders,
}
