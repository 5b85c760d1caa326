import { axisLabels } from '../shared/axis-labels.ts'
import { shortName } from '../shared/statuses.ts'
import { count, dayText, shortDayText } from '../shared/times.ts'
import { useWidth } from '../shared/use-width.ts'
import css from './charts.module.css'
import { chartStrings as text } from './strings.ts'
import { axisTop, type Series } from './trend.ts'

/** All in CSS pixels. */
const WIDTH = 640
const HEIGHT = 220
const BOTTOM = 24
const TOP = 8
/** Width of "19 Sept" with the space to the next label. */
const DAY_ROOM = 56
/** Width of a digit at the axis. */
const DIGIT = 7
const BESIDE_FIGURE = 6

/** A column for each day and a colour for each series; also as a table for people who cannot see the picture. */
export function StackedColumns({
  days,
  series,
}: {
  readonly days: readonly string[]
  readonly series: readonly Series[]
}) {
  const totals = days.map((_, day) => series.reduce((sum, { counts }) => sum + (counts[day] ?? 0), 0))
  const top = axisTop(Math.max(...totals))
  const [measure, width] = useWidth(WIDTH)
  const left = count(top).length * DIGIT + 2 * BESIDE_FIGURE
  const step = (width - left) / days.length
  const height = (value: number): number => (value / top) * (HEIGHT - TOP - BOTTOM)
  const name = ({ status }: Series): string => (status ? shortName(status) : text.other)
  return (
    <>
      <svg ref={measure} className={css.columns} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {[0, top / 2, top].filter(Number.isInteger).map((value) => {
          const y = HEIGHT - BOTTOM - height(value)
          return (
            <g key={value}>
              <line x1={left} x2={width} y1={y} y2={y} />
              <text x={left - BESIDE_FIGURE} y={y + 4} textAnchor="end">
                {count(value)}
              </text>
            </g>
          )
        })}
        {days.map((day, at) => {
          let y = HEIGHT - BOTTOM
          return (
            <g key={day}>
              {series.map((one, number) => {
                const size = height(one.counts[at] ?? 0)
                y -= size
                return (
                  <rect
                    key={number}
                    x={left + at * step + step * 0.16}
                    y={y}
                    width={step * 0.68}
                    height={size}
                    fill={`var(--series-${number + 1})`}
                  >
                    <title>{`${dayText(day)}, ${name(one)}: ${one.counts[at]}`}</title>
                  </rect>
                )
              })}
            </g>
          )
        })}
        {axisLabels(days.length, left, width, DAY_ROOM).map(({ at, x, anchor }) => (
          <text key={at} x={x} y={HEIGHT - 6} textAnchor={anchor}>
            {shortDayText(days[at]!)}
          </text>
        ))}
      </svg>
      <ul className={css.legend} aria-hidden="true">
        {series.map((one, number) => (
          <li key={number} style={{ ['--dot' as string]: `var(--series-${number + 1})` }}>
            {name(one)}
          </li>
        ))}
      </ul>
      <details className={css.details}>
        <summary>{text.asTable}</summary>
        <div className={css.scroll} tabIndex={0} role="region" aria-label={text.trend}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.week}</th>
                {series.map((one, number) => (
                  <th key={number} scope="col">
                    {name(one)}
                  </th>
                ))}
                <th scope="col">{text.total}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((day, at) => (
                <tr key={day}>
                  <th scope="row">{dayText(day)}</th>
                  {series.map((one, number) => (
                    <td key={number}>{one.counts[at]}</td>
                  ))}
                  <td>{totals[at]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
