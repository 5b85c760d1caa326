import { writeRoute } from '../app/routes.ts'
import { l1Color, l1Of, shortName } from '../shared/statuses.ts'
import css from './way.module.css'
import type { WayQuestion } from './read.ts'

/**
 * A question with its answers as branches, down to the statuses. It looks like a tree; screen readers read lists within
 * lists.
 */
export function Way({ question }: { readonly question: WayQuestion }) {
  return (
    <div className={css.way}>
      <p className={css.question}>{question.text}</p>
      <ul>
        {question.steps.map(({ choice, next, status }) => (
          <li key={choice}>
            <span className={css.choice}>{choice}</span>
            {status && (
              <a
                href={writeRoute({ view: 'playbook', status })}
                className={css.leaf}
                style={{ ['--dot' as string]: l1Color(l1Of(status)) }}
              >
                {shortName(status)}
              </a>
            )}
            {next && <Way question={next} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
