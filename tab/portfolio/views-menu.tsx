import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { useState } from 'react'
import type { PortfolioQuery, Session, ViewChange } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { onDemand } from '../shared/on-demand.tsx'
import { portfolioStrings as text } from './strings.ts'

const SaveView = onDemand(async () => (await import('./save-view.tsx')).SaveView)

/** Filters and orders that people saved under a name; the service stores them. */
export function ViewsMenu(props: {
  readonly query: PortfolioQuery
  readonly onQuery: (query: PortfolioQuery) => void
  readonly onProblem: (problem: ServiceProblem | undefined) => void
}) {
  const { query, onQuery, onProblem } = props
  const { client, session, changeSession } = useServices()
  const announce = useAnnounce()
  const [naming, setNaming] = useState(false)

  async function change(what: ViewChange, said: string): Promise<void> {
    try {
      // The answer also has the views that were saved in another window.
      changeSession(await client.send<Pick<Session, 'views'>>('PUT', '/views', what))
      onProblem(undefined)
      announce(said)
    } catch (error) {
      onProblem(asProblem(error))
    }
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small">{text.views} ▾</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => onQuery({})}>{text.standard}</MenuItem>
            {session.views.map((view) => (
              <MenuItem key={view.name} onClick={() => onQuery(view.query)}>
                {view.name}
              </MenuItem>
            ))}
            <MenuDivider />
            <MenuItem onClick={() => setNaming(true)}>{text.saveView}</MenuItem>
            {session.views.map((view) => (
              <MenuItem key={view.name} onClick={() => void change({ remove: view.name }, text.viewRemoved(view.name))}>
                {text.removeView(view.name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {naming && (
        <SaveView
          taken={session.views}
          onClose={() => setNaming(false)}
          onSave={(name) => void change({ keep: { name, query } }, text.viewSaved(name))}
        />
      )}
    </>
  )
}
