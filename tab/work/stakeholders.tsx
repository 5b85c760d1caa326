import type { StakeholderPicture } from '../../api/work-wire.ts'
import shared from '../shared/shared.module.css'
import { Warnings } from './section.tsx'
import { stakeholderStrings as text } from './strings.ts'
import css from './work.module.css'

const TONE = { against: 'bad', neutral: 'plain', for: 'good' } as const

/** The stakeholders by influence and support, the risks for adoption, and each stakeholder in words. */
export function Stakeholders({ picture: { rows, groups, killers } }: { readonly picture: StakeholderPicture }) {
  if (groups.length === 0) return <p className={css.small}>{text.none}</p>
  // A stakeholder who did not want it is a resistor, also when he or she is not against it; as on the card.
  const nameOf = new Map(groups.map(({ id, name, resistor }) => [id, resistor === null ? name : `⚠ ${name}`]))
  return (
    <>
      <Warnings lines={killers.map(({ says, next }) => `${says} ${next}`)} />
      <table className={css.quadrant}>
        <caption className={shared.hidden}>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={shared.hidden}>{text.influence}</span>
            </th>
            {rows[0]?.cells.map(({ support }) => (
              <th key={support} scope="col">
                {text.supports[support]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ influence, cells }) => (
            <tr key={influence}>
              <th scope="row">
                <span>{text.influences[influence]}</span>
              </th>
              {cells.map(({ support, groups: here }) => (
                <td key={support} className={here.length > 0 ? css[TONE[support]] : undefined}>
                  {here.length > 0 ? (
                    <ul>
                      {here.map((id) => (
                        <li key={id}>{nameOf.get(id)}</li>
                      ))}
                    </ul>
                  ) : (
                    <span className={shared.hidden}>{text.nobody}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <details className={css.more}>
        <summary>{text.list(groups.length)}</summary>
        <ul className={css.people}>
          {groups.map(({ id, name, about, person, missing, resistor }) => (
            <li key={id}>
              <b>{name}</b>
              {person && (
                <>
                  {' · '}
                  {person}{' '}
                  <span className={css.private} title={text.privateHelp}>
                    {text.private}
                  </span>
                </>
              )}
              <span className={css.aside}>{about}</span>
              {missing && <span className={css.aside}>{text.ask(missing)}</span>}
              {resistor && <span className={css.aside}>⚠ {resistor}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
