import { useNavigate } from '@tanstack/react-router'
import { type ApplicationsSearch, applicationsSearch } from './applications-search.ts'

export type SearchChange = { [Key in keyof ApplicationsSearch]?: ApplicationsSearch[Key] | undefined }

/** Changes some of what the address says and keeps the rest; `undefined` takes a field away. */
export function useSearchChange(): (change: SearchChange) => void {
  const navigate = useNavigate()
  return (change) =>
    void navigate({
      to: '/applications',
      search: (now) => applicationsSearch({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    })
}
