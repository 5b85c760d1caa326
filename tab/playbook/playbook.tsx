import { SearchBox } from '@fluentui/react-components'
import { useState } from 'react'
import { writeRoute } from '../app/routes.ts'
import { statuses, statusOf } from '../shared/statuses.ts'
import { onDemand } from '../shared/on-demand.tsx'
import { NARROW, useMedia } from '../shared/use-media.ts'
import { contrasts, PLAYBOOK_VERSION, questions, topics } from './content.ts'
import { Meant } from './meant.tsx'
import css from './playbook.module.css'
import { searchStatuses } from './read.ts'
import { StatusList } from './status-list.tsx'
import { StatusPage } from './status-page.tsx'
import { playbookStrings as text } from './strings.ts'
import { useMeant } from './use-meant.ts'

interface Props {
  readonly status: string | undefined
  /** undefined for the statuses. */
  readonly pane: 'map' | 'versions' | undefined
}

const PANES = [undefined, 'map', 'versions'] as const

const PlaybookMap = onDemand(async () => (await import('./map.tsx')).PlaybookMap)
const Versions = onDemand(async () => (await import('./versions.tsx')).Versions)

/** The statuses to read and to search, the map of how they are related, and the differences between versions. */
export function PlaybookView({ status: id, pane }: Props) {
  const narrow = useMedia(NARROW)
  const [search, setSearch] = useState('')
  const { statuses: matching, hasAllWords } = searchStatuses(statuses, search, { contrasts, questions })
  const meant = useMeant(search)
  // What only has some of the words leads astray where it is known what they mean.
  const found = meant.length > 0 && !hasAllWords ? [] : matching.filter((status) => !meant.includes(status))
  const status = id === undefined ? undefined : statusOf(id)
  const words = search.trim().toLowerCase()
  const shownTopics = words
    ? topics.filter(({ names, name }) => [name.toLowerCase(), ...names].some((each) => each.includes(words)))
    : []
  const showsList = !(narrow && id !== undefined)
  return (
    <div className={css.playbook}>
      <div className={css.top}>
        <h1 className={css.title}>{text.title}</h1>
        <nav className={css.panes} aria-label={text.title}>
          {PANES.map((each) => (
            <a
              key={each ?? 'statuses'}
              href={writeRoute({ view: 'playbook', ...(each ? { pane: each } : {}) })}
              aria-current={each === pane ? 'page' : undefined}
            >
              {text.panes[each ?? 'statuses']}
            </a>
          ))}
        </nav>
        <span className={css.version}>{text.version(PLAYBOOK_VERSION)}</span>
      </div>
      {pane === 'map' && <PlaybookMap />}
      {pane === 'versions' && <Versions />}
      {!pane && (
        <div className={css.columns}>
          {showsList && (
            <div className={css.list}>
              <SearchBox
                aria-label={text.search}
                placeholder={text.search}
                className={css.search}
                value={search}
                onChange={(_, data) => setSearch(data.value)}
              />
              <p role="status" className={css.found}>
                {words &&
                  (found.length === 0
                    ? shownTopics.length === 0 && meant.length === 0 && text.none
                    : hasAllWords
                      ? meant.length > 0
                        ? text.alsoFound(found.length)
                        : text.found(found.length)
                      : text.near)}
              </p>
              <Meant statuses={meant} current={id} />
              <StatusList statuses={found} current={id} />
            </div>
          )}
          <div className={css.page}>
            {narrow && id !== undefined && <a href={writeRoute({ view: 'playbook' })}>‹ {text.all}</a>}
            {shownTopics.length > 0 && showsList && (
              <section aria-label={text.words}>
                {shownTopics.map((topic) => (
                  <div key={topic.id} className={css.topic}>
                    <h2>{topic.name}</h2>
                    {topic.says.map((line) => (
                      <p key={line}>{line.replaceAll('**', '')}</p>
                    ))}
                  </div>
                ))}
              </section>
            )}
            {status && <StatusPage key={status.id} status={status} />}
            {id !== undefined && !status && <p>{text.unknown}</p>}
            {id === undefined && !narrow && shownTopics.length === 0 && <p className={css.hint}>{text.choose}</p>}
          </div>
        </div>
      )}
    </div>
  )
}
