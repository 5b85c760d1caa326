import { handOverFilesCard } from '../../cards/engagement/hand-over-files-card.ts'
import { customerCalendar, customerCopyOf, internalCalendar } from '../../playbook/plan/hand-over.ts'
import { handOverFileName, type HandOverAudience } from '../../playbook/plan/hand-over-file-name.ts'
import { offerFile, type OfferFile } from '../file-link.ts'
import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { handOverOf } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import type { Answer } from './save.ts'
import { subjectOf } from './subject.ts'

/** Offers the hand-over for one audience as files, each at a link that works once, and as text to copy. */
export function offerHandOver(
  env: DialogEnv,
  subject: Subject,
  audience: HandOverAudience,
  { who }: Pick<Incoming, 'who'>,
): Answer {
  const all = handOverOf(env, subject, env.today)
  const entries = audience === 'internal' ? internalCalendar(all) : customerCalendar(customerCopyOf(all))
  const effects: OfferFile[] = []
  const linkTo = (format: 'docx' | 'ics'): string | undefined => {
    const link = env.newFileLink?.()
    if (!link) return undefined
    const of = { entitlement: subject.entitlement.id }
    effects.push(offerFile(link, who, handOverFileName(audience, format), of))
    return link.url
  }
  const view = { ...subjectOf(env, subject, 'work'), audience }
  const word = linkTo('docx')
  const calendar = entries.length > 0 ? linkTo('ics') : undefined
  const head = { kind: 'card', summary: 'Activation playbook', record: subject.record } as const
  if (word === undefined)
    return { replies: [{ ...head, card: handOverFilesCard({ ...view, files: 'in-tab' }) }], effects }
  const revealed = handOverFilesCard({ ...view, files: { word, calendar } })
  return { replies: [{ ...head, card: handOverFilesCard({ ...view, files: 'shown-once' }), revealed }], effects }
}
