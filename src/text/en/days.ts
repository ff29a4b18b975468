/** How a day or a moment is joined to its neighbours in a sentence. */
export const days = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  at: (day: string, time: string) => `${day} at ${time}`,
  dayThenTime: (day: string, time: string) => `${day} ${time}`,
}
