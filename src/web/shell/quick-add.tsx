import { Modal } from '@mantine/core'
import { text } from '../text.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import type { QuickAddPreset } from './openings.tsx'
import { QuickAddForm } from './quick-add-form.tsx'

const words = text.quickAdd

interface QuickAddProps {
  preset: QuickAddPreset
  onClose: () => void
}

/** The dialog that adds an application; it opens over any page. */
export function QuickAdd({ preset, onClose }: QuickAddProps) {
  useReturnFocus()
  const { company, previousId } = preset
  const title = company !== undefined && previousId !== undefined ? words.titleAgain(company) : words.title
  return (
    <Modal opened onClose={onClose} title={title}>
      <QuickAddForm preset={preset} onClose={onClose} />
    </Modal>
  )
}
