import { text } from '../../text.ts'
import { TroubleState } from './trouble-state.tsx'

const words = text.problem

/** Nobody answers at this address; useStatus() keeps asking, so that this page goes away by itself. */
export function StoppedPage() {
  return (
    <main>
      <TroubleState title={words.stoppedTitle} what={words.stoppedWhat} command={words.startCommand} />
    </main>
  )
}
