import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useServices } from '../service/context.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { Internal } from '../shared/internal.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { saveFile } from '../shared/save-file.ts'
import css from './customer.module.css'
import { customerStrings as text } from './strings.ts'

const KINDS = ['docx', 'md', 'ics'] as const

/**
 * The activation playbook of an entitlement as files: one copy for the colleagues who take over, one for the customer.
 */
export function HandOver({ entitlement, workload }: { readonly entitlement: string; readonly workload: string }) {
  const { client } = useServices()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<ServiceProblem>()
  const [busy, setBusy] = useState(false)

  async function save(name: string): Promise<void> {
    setBusy(true)
    try {
      const file = await client.download(`/entitlements/${encodeURIComponent(entitlement)}/hand-over/${name}`)
      const saved = file.name ?? name
      saveFile(file.blob, saved)
      setProblem(undefined)
      announce(text.saved(saved))
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <details className={css.history}>
      <summary aria-label={`${text.handOver}: ${workload}`}>{text.handOver}</summary>
      {(['internal', 'customer'] as const).map((audience) => (
        <p key={audience} className={css.files}>
          <span>{text.copyFor[audience]}</span> {audience === 'internal' && <Internal />}
          {KINDS.map((kind) => (
            <Button
              key={kind}
              size="small"
              disabled={busy}
              aria-label={`${text.copyFor[audience]}: ${text.fileKinds[kind]}, ${workload}`}
              onClick={() => void save(`activation-playbook-${audience}.${kind}`)}
            >
              {text.fileKinds[kind]}
            </Button>
          ))}
        </p>
      ))}
      {problem && <ProblemMessage problem={problem} />}
    </details>
  )
}
