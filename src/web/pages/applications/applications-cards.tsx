import { Checkbox, NativeSelect } from '@mantine/core'
import { useDates } from '../../queries.ts'
import { lastHeard } from '../../standing/last-heard.ts'
import { nextThing } from '../../standing/next-thing.ts'
import { StandingTag } from '../../standing/standing-tag.tsx'
import { text } from '../../text.ts'
import classes from './applications-cards.module.css'
import { SORTS } from './applications-search.ts'
import type { ListProps } from './list-props.ts'
import { RowLink } from './row-link.tsx'
import { useRowKeys } from './use-row-keys.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

const words = text.applications
const CARD_HEIGHT = 116

/** The list where the page is narrow. Cards have no columns to press, so the order is chosen above them. */
export function ApplicationsCards({ rows, total, search, change, selection, onNearEnd, isReadingOn }: ListProps) {
  const dates = useDates()
  const { listRef, rowRef, items, before, after, scrollTo, firstInSight } = useVirtualRows(
    { rows, onNearEnd },
    CARD_HEIGHT,
  )
  const onRow = useRowKeys({ rows, selection, scrollTo, firstInSight })
  return (
    <>
      <NativeSelect
        aria-label={words.sortOrder}
        value={search.sort ?? 'activity'}
        onChange={(event) => change(orderOf(event.currentTarget.value))}
        data={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
      />
      <ul ref={listRef} className={classes.list} style={{ paddingTop: before, paddingBottom: after }}>
        {items.map(({ index }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li
              key={row.id}
              ref={rowRef}
              data-index={index}
              className={classes.item}
              aria-setsize={total}
              aria-posinset={index + 1}
              onFocus={() => onRow(index)}
            >
              <div className={classes.card} data-selected={selection.ids.has(row.id) || undefined}>
                <div className={classes.name}>
                  <RowLink application={row} index={index} />
                </div>
                <div className={classes.check}>
                  <Checkbox
                    aria-label={words.selectRow(row.company)}
                    checked={selection.ids.has(row.id)}
                    onChange={() => selection.toggle(row.id)}
                  />
                </div>
                <div className={classes.standing}>
                  <StandingTag standing={row.standing} />
                  <span>{lastHeard(row.standing, dates.today)}</span>
                </div>
                <div className={classes.next}>{nextThing(row.standing, dates)}</div>
              </div>
            </li>
          )
        })}
      </ul>
      {isReadingOn && <p className={classes.more}>{words.loadingMore}</p>}
    </>
  )
}

function orderOf(value: string) {
  const sort = SORTS.find((each) => each === value && each !== 'activity')
  const isUpwards = sort === 'company' || sort === 'role' || sort === 'deadline'
  return { sort, direction: isUpwards ? ('up' as const) : undefined }
}
