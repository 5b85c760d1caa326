import type { Preparation } from '../../api/work-wire.ts'
import { Chip } from './section.tsx'
import { readinessStrings as text } from './strings.ts'
import css from './work.module.css'

const SIGN = { ready: '✓', partly: '◐', open: '·' } as const
const TONE = { ready: 'good', partly: 'warn', open: 'plain' } as const

/** The five blocks of readiness: their state, the missing evidence, and the next step. */
export function Readiness({ readiness }: { readonly readiness: Preparation['readiness'] }) {
  const { begun, blocks, decisions, steps, canMoveOn } = readiness
  // Something may count already that was entered elsewhere, such as a plan.
  const hasNothing = !begun && blocks.every(({ state }) => state === 'open')
  return (
    <>
      {hasNothing && <p className={css.small}>{text.notBegun}</p>}
      {canMoveOn && <p className={css.strong}>✓ {text.canMoveOn}</p>}
      <ol className={css.blocks}>
        {blocks.map(({ id, title, state, missing, next }) => (
          <li key={id}>
            <p>
              <b>{title}</b>{' '}
              <Chip tone={TONE[state]}>
                <span aria-hidden="true">{SIGN[state]} </span>
                {text.states[state]}
              </Chip>
            </p>
            {missing.length > 0 && <p className={css.small}>{text.missing(missing.join(', '))}</p>}
            {next && (
              <p className={css.small}>
                <b>{text.next}</b> {next}
              </p>
            )}
          </li>
        ))}
      </ol>
      <details className={css.more}>
        <summary>
          {text.decisions}: {decisions.filter(({ answer }) => answer !== null).length}/{decisions.length}
        </summary>
        <dl className={css.facts}>
          {decisions.map(({ title, answer }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{answer ?? text.undecided}</dd>
            </div>
          ))}
        </dl>
        {steps.length > 0 && (
          <>
            <h4>{text.steps}</h4>
            <ul className={css.plainList}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  )
}
