import type { AccountSuggestion } from '../../../api/accounts.ts'
import { NumberedSteps } from '../../ui/numbered-steps.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './account-guide.module.css'
import { guides } from './guides.ts'
import { SheetPicture } from './sheet-picture.tsx'

/** What to do at the provider, in numbered steps, and a picture of it. */
export function AccountGuide({ guide }: { guide: AccountSuggestion['guide'] }) {
  const { steps, note, alt, sheets } = guides.guides[guide]
  return (
    <Section title={guides.pictured}>
      <div className={styles.guide}>
        <div>
          {note && <p className={styles.note}>{note}</p>}
          <NumberedSteps steps={steps} />
          <p className={styles.renamed}>{guides.renamed}</p>
        </div>
        <div className={styles.sheets} role="img" aria-label={alt}>
          {sheets.map((sheet) => (
            <SheetPicture key={sheet.kind} sheet={sheet} />
          ))}
        </div>
      </div>
    </Section>
  )
}
