import type { Day } from '../../domain/day.ts'
import type { Readers } from '../../store/store.ts'

const PAGE = 100

/** The day of every kept message that shows somebody searching: they wrote because the person had applied. */
export async function searchDays({ messages }: Readers): Promise<Day[]> {
  const days: Day[] = []
  let after: string | null = null
  for (;;) {
    const page = await messages.page(after, PAGE)
    for (const { day, understanding } of page) if (day !== null && understanding.kind !== 'outreach') days.push(day)
    after = page.at(-1)?.id ?? null
    if (after === null || page.length < PAGE) return days
  }
}
