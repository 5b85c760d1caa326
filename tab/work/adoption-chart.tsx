import type { PlanPicture } from '../../api/work-wire.ts'
import { planStrings as text } from './strings.ts'
import shared from '../shared/shared.module.css'
import { useWidth } from '../shared/use-width.ts'
import css from './plan.module.css'
import work from './work.module.css'

/** All in CSS pixels. */
const WIDTH = 320
const HEIGHT = 132
/** Room for "100 %". */
const LEFT = 44
const BOTTOM = 24
const TOP = 8

/** Active use by week, compared with the line to the goal; also as a table for people who cannot see the picture. */
export function AdoptionChart({ adoption }: { readonly adoption: NonNullable<PlanPicture['adoption']> }) {
  const { measured, goal, weeks, says } = adoption
  const last = Math.max(weeks, ...measured.map(({ week }) => week))
  const top = Math.min(100, Math.ceil(Math.max(10, goal ?? 0, ...measured.map(({ value }) => value)) / 10) * 10)
  const [measure, width] = useWidth(WIDTH)
  const x = (week: number): number => LEFT + (week / last) * (width - LEFT - 8)
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM)
  return (
    <div className={css.adoption}>
      <h4>{text.adoption}</h4>
      <p className={work.small}>{says || [text.noMeasure, goal === null ? '' : text.goal(goal, weeks)].join(' ')}</p>
      {measured.length > 0 && (
        <>
          <svg ref={measure} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
            {[0, top].map((value) => (
              <g key={value}>
                <line x1={LEFT} x2={width} y1={y(value)} y2={y(value)} className={css.gridLine} />
                <text x={LEFT - 4} y={y(value) + 4} textAnchor="end">
                  {text.percent(value)}
                </text>
              </g>
            ))}
            {goal !== null && <line x1={x(0)} y1={y(0)} x2={x(weeks)} y2={y(goal)} className={css.goalLine} />}
            <polyline points={measured.map(({ week, value }) => `${x(week)},${y(value)}`).join(' ')} />
            {measured.map(({ week, value }) => (
              <circle key={week} cx={x(week)} cy={y(value)} r="3.5" />
            ))}
            <text x={x(0)} y={HEIGHT - 4}>
              0
            </text>
            <text x={x(last)} y={HEIGHT - 4} textAnchor="end">
              {text.week} {last}
            </text>
          </svg>
          {/* A table is never smaller than its content, so the element around it is hidden. */}
          <div className={shared.hidden}>
            <table>
              <caption>{text.adoptionTable}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.week}</th>
                  <th scope="col">{text.measured}</th>
                </tr>
              </thead>
              <tbody>
                {measured.map(({ week, value }) => (
                  <tr key={week}>
                    <th scope="row">{week}</th>
                    <td>{text.percent(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  )
}
