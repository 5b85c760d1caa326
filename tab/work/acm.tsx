import type { AcmChecklist, ChecklistItem } from '../../api/work-wire.ts'
import { Internal } from '../shared/internal.tsx'
import { dayText } from '../shared/times.ts'
import { acmStrings as text } from './strings.ts'
import css from './work.module.css'

/** The checklist of the ACM conversation. The part with something to do is open. */
export function Acm({ acm }: { readonly acm: AcmChecklist }) {
  return (
    <>
      <p className={css.small}>{acm.begun ? acm.about : text.notBegun}</p>
      {acm.parts.map((part) => (
        <details key={part.id} open={acm.begun && part.next} className={css.part}>
          <summary>
            <span className={css.partTitle}>{part.title}</span>
            {part.progress === text.of(part.done, part.of) && (
              <span className={css.track} aria-hidden="true">
                <span style={{ width: `${(100 * part.done) / part.of}%` }} />
              </span>
            )}
            <span className={css.progress}>{part.progress}</span>
          </summary>
          <p className={css.small}>{part.says}</p>
          {part.links.map(({ title, url, audience }) => (
            <p key={url} className={css.small}>
              {audience === 'internal-only' ? <Internal /> : text.customerReady}{' '}
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            </p>
          ))}
          <ul className={css.lines}>
            {part.items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
          {part.hint && <p className={css.small}>{part.hint}</p>}
        </details>
      ))}
      {acm.begun && acm.missing.length > 0 && (
        <details className={css.more}>
          <summary>{text.missing}</summary>
          <ul className={css.plainList}>
            {acm.missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const SIGN = { done: '✓', open: '·', 'not-applicable': '–' } as const

function Item({ item: { words, status, says, by } }: { readonly item: ChecklistItem }) {
  const about = [by ? text.by(by.name, dayText(by.on)) : '', says].filter(Boolean).join(': ')
  return (
    <li className={status === 'done' ? css.isDone : undefined}>
      <span className={css.sign} role="img" aria-label={text.standing[status]}>
        {SIGN[status]}
      </span>
      <span>
        {words}
        {about && <span className={css.aside}>{about}</span>}
      </span>
    </li>
  )
}
