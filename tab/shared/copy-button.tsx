import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useAnnounce } from './announce.tsx'
import { sharedStrings } from './strings.ts'

const SHOWN_MS = 2000

/** Copies a text, and says that it did. */
export function CopyButton({ text }: { readonly text: string }) {
  const announce = useAnnounce()
  const [label, setLabel] = useState<string>(sharedStrings.copy)
  async function copy(): Promise<void> {
    const said = (await copied(text)) ? sharedStrings.copied : sharedStrings.copyFailed
    announce(said)
    setLabel(said)
    setTimeout(() => setLabel(sharedStrings.copy), SHOWN_MS)
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      {label}
    </Button>
  )
}

/** Frames of Teams may be kept from the clipboard; then the way of older browsers is tried. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    area.style.position = 'fixed'
    area.style.opacity = '0'
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}
