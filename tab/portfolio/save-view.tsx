import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { SavedView } from '../../api/wire.ts'
import { useModal } from '../shared/use-modal.tsx'
import { portfolioStrings as text } from './strings.ts'

const MOST_VIEWS = 20
const LONGEST_NAME = 60

/** Asks for the name of a view. A name that exists already replaces that view. */
export function SaveView(props: {
  readonly taken: readonly SavedView[]
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}) {
  const { taken, onSave, onClose } = props
  const modal = useModal(onClose)
  const [name, setName] = useState('')
  const trimmed = name.trim()
  const full = taken.length >= MOST_VIEWS && !taken.some((view) => view.name === trimmed)
  return (
    <Dialog open={modal.open} onOpenChange={modal.close}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!trimmed || full) return
            onSave(trimmed)
            modal.close()
          }}
        >
          <DialogBody>
            <DialogTitle>{text.saveView}</DialogTitle>
            <DialogContent>
              <Field label={text.viewName} {...(full ? { validationMessage: text.tooManyViews } : {})}>
                <Input autoFocus value={name} maxLength={LONGEST_NAME} onChange={(_, data) => setName(data.value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={!trimmed || full}>
                {text.save}
              </Button>
              <Button onClick={modal.close}>{text.cancel}</Button>
            </DialogActions>
          </DialogBody>
          {modal.end}
        </form>
      </DialogSurface>
    </Dialog>
  )
}
