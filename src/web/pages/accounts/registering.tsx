import type { AccountSuggestion } from '../../../api/accounts.ts'
import { NumberedSteps } from '../../ui/numbered-steps.tsx'
import { guides } from './guides.ts'

/** What is registered at the provider, where its own guide does not say so already. */
export function Registering({ guide }: { guide: AccountSuggestion['guide'] }) {
  const steps = guides.registering[guide]
  return steps ? <NumberedSteps steps={steps} /> : null
}
