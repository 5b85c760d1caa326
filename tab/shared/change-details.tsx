import type { HistoryItem } from '../../api/wire.ts'
import { changeStrings as text } from './change-strings.ts'
import { changesInWords } from './change-words.ts'
import { Internal } from './internal.tsx'
import css from './shared.module.css'
import { statusName } from './statuses.ts'

/** The fields of a change before and after, and its reasons as they were shown then. */
export function ChangeDetails({ item }: { readonly item: HistoryItem }) {
  const { recommended, status, overrideReason, comment, reasons, note } = item
  const own = recommended !== null && recommended !== status
  return (
    <div className={css.details}>
      {changesInWords(item.changes).map(({ label, before, after }) => (
        <p key={label}>
          <b>{label}:</b> {before ? `${before} → ${after || text.none}` : after}
        </p>
      ))}
      {own && (
        <p>
          {text.recommended(statusName(recommended))}
          {overrideReason ? `, ${text.overrideReason(overrideReason)}` : '.'}
        </p>
      )}
      {comment && (
        <p>
          <b>{text.comment}:</b> {comment}
        </p>
      )}
      {reasons.length > 0 && (
        <details>
          <summary>
            {text.why} <Internal />
          </summary>
          <ul>
            {reasons.map(({ says, quote }) => (
              <li key={`${says} ${quote}`}>
                {quote && <q>{quote}</q>}
                {quote && quote !== says && ' – '}
                {quote !== says && says}
              </li>
            ))}
          </ul>
        </details>
      )}
      {note && item.changes.some(({ field }) => field === 'note') && (
        <p>
          <b>{text.note}:</b> <i>{note}</i>
        </p>
      )}
    </div>
  )
}
