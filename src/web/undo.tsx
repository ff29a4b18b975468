import { Button, Group, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from './client.ts'
import { problemOf } from './problem.ts'
import { text } from './text.ts'
import { isTyping } from './ui/use-keys.ts'

const words = text.undo

interface Written {
  actionId?: string | undefined
}

interface WriteOptions<Input, Output> {
  /** What is said when it is done; nothing is said without it, but undo still knows it. */
  said?: (output: Output, input: Input) => ReactNode
  onDone?: (output: Output, input: Input) => void
}

/** A write that can be taken back: says what was done with an Undo beside it, or why it was not. */
export function useWrite<Input, Output extends Written>(
  write: (input: Input) => Promise<Output>,
  { said, onDone }: WriteOptions<Input, Output> = {},
) {
  const undo = useUndo()
  return useMutation({
    mutationFn: write,
    onSuccess: (output, input) => {
      if (output.actionId) done.push(output.actionId)
      if (said) announce(said(output, input), output.actionId, undo)
      onDone?.(output, input)
    },
    onError: sayProblem,
  })
}

/** Takes an action back; taking that back does it again. */
export function useUndo(): (actionId: string) => void {
  const { mutate } = useMutation({
    mutationFn: (id: string) => api.actions.undo({ id }),
    onSuccess: ({ actionId }, id) => {
      forget(id)
      notifications.hide(id)
      announce(words.undone, actionId, mutate, words.redo)
    },
    onError: sayProblem,
  })
  return mutate
}

/** mod+z outside a field takes the latest action of this page back; inside one it is the field's own. */
export function useUndoKey(): void {
  const undo = useUndo()
  const undoLatest = (event: KeyboardEvent) => {
    if (isTyping(event)) return
    event.preventDefault()
    const latest = done.at(-1)
    if (latest) undo(latest)
    else notifications.show({ message: words.nothing })
  }
  useHotkeys([['mod+Z', undoLatest, { preventDefault: false }]], [])
}

/** In another world, or after an erasure, there is nothing to take back of what was done before. */
export function forgetActions(): void {
  done.length = 0
  notifications.clean()
}

export function sayProblem(error: unknown): void {
  notifications.show({ message: problemOf(error).sentence, color: 'red', autoClose: 10_000 })
}

// The actions of this page since it was opened, the latest at the end. Not state: nothing is drawn from it.
const done: string[] = []

function forget(actionId: string): void {
  const at = done.lastIndexOf(actionId)
  if (at >= 0) done.splice(at, 1)
}

function announce(
  message: ReactNode,
  actionId: string | undefined,
  undo: (actionId: string) => void,
  label = words.undo,
): void {
  // Only the latest is offered: an older one in front would make the newest wait. mod+z still reaches them all.
  notifications.clean()
  notifications.show({
    ...(actionId ? { id: actionId } : {}),
    autoClose: 10_000,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        {actionId && (
          <Button variant="subtle" size="compact-sm" flex="none" onClick={() => undo(actionId)}>
            {label}
          </Button>
        )}
      </Group>
    ),
  })
}
