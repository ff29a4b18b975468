/** The search that every test store begins with. */
export const SEARCH_ID = '01900000-0000-7000-8000-000000000001'
