import type { ActionView } from '../../../api/actions.ts'
import { text } from '../../text.ts'

const SENTENCES = new Map<string, (subject: string) => string>(Object.entries(text.settings.actions))

/** An action in words; one that a newer version wrote is still an action. */
export function actionText({ name, subject }: ActionView): string {
  return SENTENCES.get(name)?.(subject ?? '').replace(/: $/, '') ?? text.settings.actionOther
}
