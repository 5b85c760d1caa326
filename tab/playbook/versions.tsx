import { useEffect, useState } from 'react'
import { compareEditions, type EditionChange } from '../../playbook/compare-editions.ts'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { Empty } from '../shared/empty.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { loadEdition, VERSIONS } from './editions.ts'
import { lastDifferent } from './last-different.ts'
import css from './playbook.module.css'
import { playbookStrings as text } from './strings.ts'

const KINDS: readonly EditionChange['what'][] = ['recommendation', 'status', 'neighbours', 'question']

/** The differences between two versions of the playbook. */
export function Versions() {
  const announce = useAnnounce()
  /** Undefined until it is known which version differs from the newest. */
  const [older, setOlder] = useState<string>()
  const [newer, setNewer] = useState(VERSIONS[0]!)
  const [changes, setChanges] = useState<readonly EditionChange[]>()
  const [problem, setProblem] = useState<ServiceProblem>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let gone = false
    lastDifferent(VERSIONS, loadEdition, (before, after) => compareEditions(before, after).length > 0).then(
      // What was chosen meanwhile stays.
      (version) => !gone && setOlder((chosen) => chosen ?? version),
      (error: unknown) => !gone && setProblem(asProblem(error)),
    )
    return () => {
      gone = true
    }
  }, [tries])
  useEffect(() => {
    if (older === undefined) return
    let gone = false
    Promise.all([loadEdition(older), loadEdition(newer)]).then(
      ([before, after]) => {
        if (gone) return
        const found = compareEditions(before, after)
        setProblem(undefined)
        setChanges(found)
        announce(text.changesFound(found.length))
      },
      (error: unknown) => {
        if (!gone) setProblem(asProblem(error))
      },
    )
    return () => {
      gone = true
    }
  }, [older, newer, announce, tries])
  return (
    <section aria-labelledby="versions" className={css.map}>
      <h2 id="versions">{text.versions}</h2>
      <div className={css.choose}>
        <Choice label={text.from} value={older ?? newer} onValue={setOlder} />
        <Choice label={text.to} value={newer} onValue={setNewer} />
      </div>
      <ProblemMessage problem={problem} retry={() => setTries((count) => count + 1)} />
      {changes?.length === 0 && <Empty title={text.noChanges} />}
      {changes &&
        KINDS.map((kind) => ({ kind, own: changes.filter(({ what }) => what === kind) }))
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <section key={kind} aria-label={text.kinds[kind]}>
              <h3>{text.kinds[kind]}</h3>
              <ul className={css.differences}>
                {own.map((change) => (
                  <li key={`${change.of} ${change.part} ${change.before}`}>
                    <Difference change={change} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
    </section>
  )
}

function Choice(props: { readonly label: string; readonly value: string; readonly onValue: (value: string) => void }) {
  const { label, value, onValue } = props
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onValue(event.target.value)}>
        {VERSIONS.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </select>
    </label>
  )
}

/** The text before and after, below each other, each with its label. */
function Difference({ change }: { readonly change: EditionChange }) {
  const { of, part, before, after } = change
  return (
    <>
      <b>
        {of}
        {part && ` – ${text.parts[part] ?? part}`}
      </b>
      {before && (
        <p>
          <span className={css.was}>{text.before}:</span> <del>{before}</del>
        </p>
      )}
      <p>
        <span className={css.was}>{before ? text.after : text.isNew}:</span> {after ? <ins>{after}</ins> : text.isGone}
      </p>
    </>
  )
}
