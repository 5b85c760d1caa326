import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { useState } from 'react'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { saveFile } from '../shared/save-file.ts'
import { portfolioStrings as text } from './strings.ts'

/** Saves the shown list, with its filters and order, as a file. */
export function ExportMenu(props: {
  /** In the form of an address. */
  readonly query: string
  readonly onProblem: (problem: ServiceProblem | undefined) => void
}) {
  const { query, onProblem } = props
  const { client } = useServices()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  async function download(kind: 'csv' | 'xlsx'): Promise<void> {
    setBusy(true)
    try {
      const file = await client.download(`/portfolio/export.${kind}${query ? `?${query}` : ''}`)
      const name = file.name ?? `entitlements.${kind}`
      saveFile(file.blob, name)
      onProblem(undefined)
      announce(text.exported(name))
    } catch (error) {
      onProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabled={busy}>
          {text.exportAs} ▾
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void download('csv')}>{text.csv}</MenuItem>
          <MenuItem onClick={() => void download('xlsx')}>{text.excel}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
