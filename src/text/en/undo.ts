/** Taking back. */
export const undo = {
  undo: 'Undo',
  redo: 'Do it again',
  undone: 'Taken back.',
  nothing: 'Nothing to take back on this page. Older actions are in Settings.',
}
