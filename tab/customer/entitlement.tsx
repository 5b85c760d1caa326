import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { CustomerPage } from '../../api/wire.ts'
import { intentOf } from '../../playbook/dibs-intent.ts'
import type { StatusId } from '../../playbook/model.ts'
import { writeRoute } from '../app/routes.ts'
import { useServices } from '../service/context.tsx'
import { CopyButton } from '../shared/copy-button.tsx'
import { DueBadge } from '../shared/due-badge.tsx'
import { dueShown } from '../shared/due-words.ts'
import { Internal } from '../shared/internal.tsx'
import { StatusName } from '../shared/status-badge.tsx'
import { dateKind, isUndated, l1Of, workloadName } from '../shared/statuses.ts'
import { count, dayText, momentText } from '../shared/times.ts'
import { pressToOpen } from '../work/presses.ts'
import css from './customer.module.css'
import { HandOver } from './hand-over.tsx'
import { History } from './history.tsx'
import { customerStrings as text } from './strings.ts'
import type { Opened } from './opened.ts'

type Kept = CustomerPage['entitlements'][number]

/** The intent that the status implies; shown when nobody entered an intent. */
function impliedIntent(id: StatusId): string | null {
  const intent = intentOf({ l1: l1Of(id) })
  return intent === undefined ? null : text.asStatusSays(intent)
}

/** One entitlement: status, dates, DIBS, note, and its history on demand. */
export function Entitlement({
  entitlement,
  onOpen,
}: {
  readonly entitlement: Kept
  readonly onOpen: (opened: Opened) => void
}) {
  const { id, customer, workload, status, note, comment } = entitlement
  const { session } = useServices()
  const [historyOpen, setHistoryOpen] = useState(false)
  const name = workloadName(workload)
  const kind = dateKind(status)
  const due = dueShown({ ...entitlement, isUndated: isUndated(entitlement) }, session.today)
  // The same button as in the chat's list, with the id: a typed name could be part of another customer's name.
  const action = pressToOpen(entitlement)
  return (
    <article aria-labelledby={`entitlement-${id}`} className={css.entitlement}>
      <div className={css.head}>
        <h3 id={`entitlement-${id}`}>{name}</h3>
        <Button
          size="small"
          aria-label={`${text.change} ${name}`}
          onClick={() => onOpen({ title: `${customer} · ${name}`, begin: { action } })}
        >
          {text.change}
        </Button>
      </div>
      <p className={css.status}>
        <StatusName status={status} />
        {due && <DueBadge due={due} />}
        <a href={writeRoute({ view: 'playbook', status })} aria-label={`${text.define}: ${name}`}>
          {text.define}
        </a>
      </p>
      <p className={css.small}>{text.setBy(entitlement.statusBy, momentText(entitlement.statusAt))}</p>
      <dl className={css.facts}>
        {kind && (
          <Fact name={kind === 'target' ? text.target : text.unblock}>
            {entitlement.date ? dayText(entitlement.date) : entitlement.dateUnknown ? text.notKnown : null}
          </Fact>
        )}
        <Fact name={text.owner}>{entitlement.owner}</Fact>
        {entitlement.seats !== null && <Fact name={text.seats}>{count(entitlement.seats)}</Fact>}
        {entitlement.attempts && <Fact name={text.attempts}>{entitlement.attempts}</Fact>}
      </dl>
      <h4 className={css.part}>{text.dibs}</h4>
      <dl className={css.facts}>
        <Fact name={text.dueDate}>{entitlement.dueDate && dayText(entitlement.dueDate)}</Fact>
        <Fact name={text.intent}>{entitlement.intent || impliedIntent(status)}</Fact>
        <Fact name={text.businessReason}>{entitlement.businessReason}</Fact>
        <Fact name={text.successOwner}>{entitlement.successOwner}</Fact>
      </dl>
      <h4 className={css.part}>
        {text.note} <Internal />
      </h4>
      <p className={css.note}>{note || text.noNote}</p>
      {comment && (
        <>
          <h4 className={css.part}>
            {text.comment} <Internal />
          </h4>
          <p className={css.note}>{comment.text}</p>
          <p className={css.small}>{text.commentBy(comment.by, momentText(comment.at))}</p>
        </>
      )}
      {note && (
        <p className={css.files}>
          <CopyButton text={note} name={text.copyNote(name)} />
        </p>
      )}
      <details onToggle={(event) => setHistoryOpen(event.currentTarget.open)} className={css.history}>
        <summary aria-label={`${text.history}: ${name}`}>{text.history}</summary>
        {historyOpen && <History entitlement={id} />}
      </details>
      <HandOver entitlement={id} workload={name} />
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className={css.missing}>{text.missing}</span>}</dd>
    </div>
  )
}
