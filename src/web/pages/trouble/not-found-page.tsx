import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { text } from '../../text.ts'
import { TroubleState } from './trouble-state.tsx'

const words = text.problem

export function NotFoundPage() {
  return (
    <TroubleState title={words.notFoundTitle} what={words.notFoundWhat}>
      <Button renderRoot={(props) => <Link to="/" {...props} />}>{words.toToday}</Button>
    </TroubleState>
  )
}
