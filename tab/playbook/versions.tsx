import { Select } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { compareEditions, type Edition, type EditionChange } from '../../playbook/compare-editions.ts'
import css from './playbook.module.css'
import { playbookStrings as text } from './strings.ts'

/** Version → its edition, fetched when it is looked at. */
const files = import.meta.glob<Edition>('../../playbook/editions/*.json', { import: 'default' })
const loaders = new Map(
  Object.entries(files)
    .map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load] as const)
    .sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true })),
)
const versions = [...loaders.keys()]

const ORDER: readonly EditionChange['what'][] = ['recommendation', 'status', 'question', 'neighbours']

/** What changed between two versions of the playbook. */
export function Versions() {
  const [after, setAfter] = useState(versions[0]!)
  const [before, setBefore] = useState(versions[1] ?? versions[0]!)
  const [changes, setChanges] = useState<readonly EditionChange[]>()
  useEffect(() => {
    let current = true
    setChanges(undefined)
    void Promise.all([loaders.get(before)!(), loaders.get(after)!()]).then(([was, is]) => {
      if (current) setChanges(compareEditions(was, is))
    })
    return () => {
      current = false
    }
  }, [before, after])
  return (
    <section aria-labelledby="versions" className={css.map}>
      <h2 id="versions">{text.versions}</h2>
      <p className={css.between}>
        <label htmlFor="before">{text.from}</label>
        <Version id="before" version={before} onChoose={setBefore} />
        <label htmlFor="after">{text.to}</label>
        <Version id="after" version={after} onChoose={setAfter} />
      </p>
      <p role="status">{changes && (changes.length === 0 ? text.same : text.changed(changes.length))}</p>
      {ORDER.map((what) => (
        <Changes key={what} what={what} changes={changes?.filter((change) => change.what === what) ?? []} />
      ))}
    </section>
  )
}

function Version(props: {
  readonly id: string
  readonly version: string
  readonly onChoose: (version: string) => void
}) {
  return (
    <Select id={props.id} value={props.version} onChange={(_, { value }) => props.onChoose(value)}>
      {versions.map((version) => (
        <option key={version}>{version}</option>
      ))}
    </Select>
  )
}

function Changes({
  what,
  changes,
}: {
  readonly what: EditionChange['what']
  readonly changes: readonly EditionChange[]
}) {
  if (changes.length === 0) return null
  return (
    <>
      <h3>{text.changesOf[what]}</h3>
      <ul className={css.changes}>
        {changes.map(({ of, part, before, after }) => (
          <li key={`${of} ${part}`}>
            <strong>{part ? `${of}: ${text.parts[part] ?? part}` : of}</strong>
            {before && (
              <del>
                <span className={css.hidden}>{text.was} </span>
                {before}
              </del>
            )}
            {after && (
              <ins>
                <span className={css.hidden}>{text.now} </span>
                {after}
              </ins>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
