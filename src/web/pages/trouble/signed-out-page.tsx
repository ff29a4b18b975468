import { text } from '../../text.ts'
import { TroubleState } from './trouble-state.tsx'

const words = text.problem

/** The server is there and does not know this browser. */
export function SignedOutPage() {
  return (
    <main>
      <TroubleState title={words.signedOutTitle} what={words.signedOutWhat} command={words.openCommand} />
    </main>
  )
}
