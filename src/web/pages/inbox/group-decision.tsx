import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { DecisionView, ProposalView } from '../../../api/inbox.ts'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useWrite } from '../../undo.tsx'
import styles from './group-decision.module.css'
import { GroupList } from './group-list.tsx'

const words = text.inbox

interface GroupDecisionProps {
  group: NonNullable<DecisionView['group']>
  count: number
  newest: readonly ProposalView[]
}

/** Decisions that are alike, made together; looking through them leaves out the ones that differ. */
export function GroupDecision({ group, count, newest }: GroupDecisionProps) {
  const [isOpen, setOpen] = useState(false)
  const [except, setExcept] = useState<readonly string[]>([])
  const accept = useWrite(() => api.inbox.acceptGroup({ group, except: [...except] }), {
    said: ({ accepted }) => words.acceptedMany(accepted),
    onDone: () => setExcept([]),
  })
  const dismiss = useWrite(() => api.inbox.dismissGroup({ group }), {
    said: ({ dismissed }) => words.dismissedMany(dismissed),
  })
  const isDeciding = accept.isPending || dismiss.isPending
  const chosen = Math.max(0, count - except.length)
  const acceptAll = () => isDeciding || chosen === 0 || accept.mutate(undefined)
  const dismissAll = () => isDeciding || dismiss.mutate(undefined)
  useKeys({ a: acceptAll, c: () => setOpen(true), x: dismissAll })

  return (
    <Card selected>
      <h2>{words.groupTitle[group](count)}</h2>
      <p className={styles.about}>{words.groupAbout[group]}</p>
      {!isOpen && <Examples newest={newest} count={count} />}
      {isOpen && <GroupList group={group} except={except} onExcept={setExcept} />}
      <Group gap="xs" mt="md">
        <Button
          loading={isDeciding}
          disabled={chosen === 0}
          onClick={acceptAll}
          aria-keyshortcuts="a"
          rightSection={<KeyHint name="a" />}
        >
          {words.acceptAll[group](chosen)}
        </Button>
        <Button
          variant="light"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          rightSection={isOpen ? null : <KeyHint name="c" />}
        >
          {isOpen ? words.lookLess : words.lookThrough}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={dismissAll}
          aria-keyshortcuts="x"
          rightSection={<KeyHint name="x" />}
        >
          {words.dismissAll[group]}
        </Button>
      </Group>
    </Card>
  )
}

function Examples({ newest, count }: { newest: readonly ProposalView[]; count: number }) {
  const names = [...new Set(newest.map(({ company }) => company).filter(Boolean))].slice(0, 4)
  if (names.length === 0) return null
  return (
    <p className={styles.examples}>
      {names.join(', ')}
      {count > names.length && ' …'}
    </p>
  )
}
