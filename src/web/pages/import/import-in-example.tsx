import { Button } from '@mantine/core'
import { useLeaveExample } from '../../shell/use-leave-example.ts'
import { text } from '../../text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

const words = text.importing

/** One's own mail does not belong into the example: leave it first, and stay on this page. */
export function ImportInExample() {
  const leave = useLeaveExample()
  return (
    <>
      <PageHeader title={words.heading} tab={words.title} sub={words.sub} />
      <EmptyState
        sentence={words.inExample}
        action={
          <Button loading={leave.isPending} onClick={() => leave.mutate()}>
            {text.shell.leaveExample}
          </Button>
        }
      />
    </>
  )
}
